/**
 * JSON by RFC 8785: members sorted by UTF-16 units, no spaces. What is `undefined` is left out. The
 * page `/verify` writes the same bytes (`http/static/verify.js`).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  // Keys differ, so only they are compared. `<` compares units, as the RFC wants.
  const sorted = members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join()}}`;
}
