import type { Context } from "hono";
import type { HttpEnv } from "../http-env.ts";

/** `?lang=`, then what the browser prefers, then the place's first language. */
export function pageLanguage(c: Context<HttpEnv>): string {
  const { languages } = c.var.deps.content.texts;
  const wanted = [c.req.query("lang") ?? "", ...preferred(c.req.header("Accept-Language"))];
  const known = wanted.map((tag) => matching(languages, tag)).find((lang) => lang !== undefined);
  return known ?? languages[0] ?? "vi";
}

/**
 * The languages of Accept-Language (RFC 9110), most wanted first. hono's parser also reads quoted
 * parameters, which languages do not have, and is larger than a page.
 */
function preferred(header = ""): string[] {
  const wanted = header.split(",").map((one) => {
    const [tag = "", ...terms] = one.split(";");
    const [, weight = "1"] = /q=([\d.]+)/i.exec(terms.join()) ?? [];
    return { tag: tag.trim(), weight: Number(weight) };
  });
  // NaN, of what is no number, is not wanted either.
  const accepted = wanted.filter(({ tag, weight }) => tag !== "" && weight > 0);
  return accepted.sort((a, b) => b.weight - a.weight).map(({ tag }) => tag);
}

/** Browsers name Chinese by country: its script is what is read. */
function scriptOf(tag: string): string {
  if (/^zh-(tw|hk|mo)$/.test(tag)) return "zh-hant";
  return /^zh(-(cn|sg))?$/.test(tag) ? "zh-hans" : tag;
}

/** `en-GB` is served by `en`. */
function matching(languages: string[], tag: string): string | undefined {
  const asked = scriptOf(tag.toLowerCase());
  return (
    languages.find((lang) => asked === lang.toLowerCase()) ??
    languages.find((lang) => asked.startsWith(`${lang.toLowerCase()}-`))
  );
}
