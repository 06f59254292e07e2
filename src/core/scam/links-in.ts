/** Ends a link: spaces, brackets, quotes, and characters of scripts that stand close to links. */
const RUN = /[^\s\p{sc=Han}\p{sc=Hangul}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"<>，。、：；！？]+/gu;
const IS_LINK = /[\p{L}\p{N}]\.\p{L}|@./u;
const AFTER = /[.,;:!?'…]+$/;

/** Links, mail addresses and accounts as they lead: letter by letter, without what nobody sees. */
export function linksIn(text: string): string[] {
  const runs = visible(text).match(RUN) ?? [];
  return runs.filter((run) => IS_LINK.test(run)).map(toLink);
}

export function withoutLinks(text: string): string {
  return visible(text).replace(RUN, (run) => (IS_LINK.test(run) ? " " : run));
}

function visible(text: string): string {
  return text.normalize("NFKC").replace(/\p{Cf}/gu, "");
}

/** Only the path tells upper from lower case. */
function toLink(run: string): string {
  return run
    .replace(AFTER, "")
    .replace(/^[^/?#]*:\/\/[^/?#]*|^[^/?#]*/, (host) => host.toLowerCase())
    .replace(/^https?:\/\//, "");
}
