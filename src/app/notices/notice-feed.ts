import type { Content } from "../../core/flow/content.ts";
import { changedAt } from "../../core/station/notice.ts";
import { writeXml, type XmlElement, xml } from "../../core/text/xml.ts";
import type { PublicNotice } from "../object-ports.ts";
import { pictureUrl } from "./notice-pictures.ts";
import { standingText } from "./standing-text.ts";

/** Entries of the feed: some months of a town. Readers keep what they have seen. */
export const FEED_ENTRIES = 30;

/** A tag URI names its authority by a host and a date on which it owned the host (RFC 4151). */
const TAG_YEAR = "2026";
/** An Atom feed must have an update time, also when it has no entries. */
const NEVER_UPDATED = `${TAG_YEAR}-01-01T00:00:00Z`;

export interface FeedSource {
  content: Content;
  origin: string;
  lang: string;
  /** Newest first. */
  notices: PublicNotice[];
}

/** Atom 1.0 (RFC 4287), in one language. The same notices always give the same bytes. */
export function noticeFeed({ content, origin, lang, notices }: FeedSource): string {
  const say = (id: string) => content.texts.format(lang, id);
  const self = { rel: "self", type: "application/atom+xml", href: feedUrl(origin, lang) };
  const page = `${origin}/notices?lang=${lang}`;
  return writeXml(
    xml(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": lang },
      xml("id", {}, tagUri(origin, lang)),
      xml("title", {}, say("page-name")),
      xml("updated", {}, notices.map(updatedAt).sort().at(-1) ?? NEVER_UPDATED),
      xml("author", {}, xml("name", {}, say("page-name")), xml("uri", {}, `${origin}/notices`)),
      xml("link", self),
      xml("link", { rel: "alternate", type: "text/html", hreflang: lang, href: page }),
      ...notices.map((notice) => entry({ content, origin, lang }, notice)),
    ),
  );
}

function feedUrl(origin: string, lang: string): string {
  return `${origin}/notices.atom?lang=${lang}`;
}

function entry(
  { content, origin, lang }: Omit<FeedSource, "notices">,
  notice: PublicNotice,
): XmlElement {
  const say = (id: string) => content.texts.format(lang, id);
  const text = standingText(content, notice, lang);
  const url = `${origin}/notices/${notice.id}`;
  const page = `${url}?lang=${lang}`;
  // Not an alternate: some readers take the last one of these, and show its bare XML to people.
  const cap = { rel: "related", type: "application/cap+xml", href: `${url}.cap.xml` };
  const picture = pictureUrl(origin, notice);
  return xml(
    "entry",
    { "xml:lang": text.lang },
    xml("id", {}, tagUri(origin, `${lang}/${notice.id}`)),
    xml("title", {}, text.title),
    xml("published", {}, notice.approvedAt),
    xml("updated", {}, updatedAt(notice)),
    xml("author", {}, xml("name", {}, say(`station-${notice.station}`))),
    xml("category", { term: notice.severity, label: say(`severity-${notice.severity}`) }),
    xml("link", { rel: "alternate", type: "text/html", hreflang: lang, href: page }),
    xml("link", cap),
    ...(picture ? [xml("link", { rel: "enclosure", type: "image/jpeg", href: picture })] : []),
    xml("content", { type: "xhtml" }, lines(text.body)),
  );
}

function updatedAt(notice: PublicNotice): string {
  return changedAt(notice) ?? notice.approvedAt;
}

/** Plain text would lose its line breaks in most readers. */
function lines(body: string): XmlElement {
  const [first = "", ...others] = body.split("\n");
  const rest = others.flatMap((line) => [xml("br", {}), line]);
  const paragraph = xml("p", {}, first, ...rest);
  return xml("div", { xmlns: "http://www.w3.org/1999/xhtml" }, paragraph);
}

/** Ids contain the language, because each language has its own feed. */
function tagUri(origin: string, path: string): string {
  return `tag:${new URL(origin).hostname},${TAG_YEAR}:notices/${path}`;
}
