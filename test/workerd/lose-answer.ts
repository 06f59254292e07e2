type Method = (...args: unknown[]) => Promise<unknown>;

/** The next call of an object's method does its work, and the caller never hears of it: it repeats. */
export function loseAnswer(type: { prototype: object }, name: string): { calls: number } {
  const methods = type.prototype as Record<string, Method>;
  const original = methods[name] as Method;
  const seen = { calls: 0 };
  methods[name] = async function (this: object, ...args: unknown[]) {
    seen.calls += 1;
    await original.apply(this, args);
    if (seen.calls > 1) {
      methods[name] = original;
      return;
    }
    throw new Error("the answer was lost on purpose");
  };
  return seen;
}
