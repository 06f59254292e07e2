/** Subtags by which a client says that it shows traditional characters. */
const TRADITIONAL = ["hant", "tw", "hk", "mo"];

/**
 * The language in which to answer a client with this tag (IETF). `isOwn`: it is the client's own;
 * else it is English, or the first one where there is no English. null: there is no tag.
 */
export function languageFor(
  languages: readonly string[],
  tag: string | undefined,
): { lang: string; isOwn: boolean } | null {
  const [base = "", ...subtags] = (tag ?? "").toLowerCase().split(/[-_]/);
  if (base === "") return null;
  const isTraditional = subtags.some((subtag) => TRADITIONAL.includes(subtag));
  const script = base === "zh" ? `zh-${isTraditional ? "hant" : "hans"}` : base;
  const find = (name: string) => languages.find((lang) => lang.toLowerCase() === name);
  const own = find(script) ?? find(base);
  if (own !== undefined) return { lang: own, isOwn: true };
  const [first] = languages;
  return first === undefined ? null : { lang: find("en") ?? first, isOwn: false };
}
