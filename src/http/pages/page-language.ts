import type { Context } from "hono";
import { parseAccept } from "hono/utils/accept";
import type { HttpEnv } from "../http-env.ts";

/** `?lang=`, then what the browser prefers, then the place's first language. */
export function pageLanguage(c: Context<HttpEnv>): string {
  const { languages } = c.var.deps.content.texts;
  const wanted = [c.req.query("lang") ?? "", ...preferred(c.req.header("Accept-Language"))];
  const known = wanted.map((tag) => matching(languages, tag)).find((lang) => lang !== undefined);
  return known ?? languages[0] ?? "vi";
}

function preferred(header: string | undefined): string[] {
  // In the order of preference already.
  const accepted = parseAccept(header ?? "").filter(({ q }) => q > 0);
  return accepted.map(({ type }) => type);
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
