/**
 * Everything that a value could print: own properties (hidden ones too), causes,
 * stacks, and the results of JSON and `String`.
 */
export function everythingIn(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (seen.has(value)) return "";
  seen.add(value);
  const parts = Reflect.ownKeys(value).map((key) => {
    const own = Object.getOwnPropertyDescriptor(value, key);
    return `${String(key)}: ${everythingIn(own?.get ? own.get.call(value) : own?.value, seen)}`;
  });
  return [String(value), JSON.stringify(value), ...parts].join("\n");
}
