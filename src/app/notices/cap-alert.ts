import type { Content } from "../../core/flow/content.ts";
import { writeXml, type XmlElement, xml } from "../../core/text/xml.ts";
import type { PublicNotice } from "../object-ports.ts";
import { zonedTime } from "./zoned-time.ts";

const NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

/**
 * A notice as OASIS CAP 1.2, one `info` for each of its languages. A notice carries no urgency,
 * severity or certainty, so it says `Unknown`: a machine that rings sirens must not guess.
 */
export function capAlert(
  { content, origin }: { content: Content; origin: string },
  notice: PublicNotice,
): string {
  const { place } = content;
  const { hostname } = new URL(origin);
  const langs = place.languages.filter((lang) => notice.texts[lang]);
  return writeXml(
    xml(
      "alert",
      { xmlns: NAMESPACE },
      xml("identifier", {}, `${place.id}.${notice.id}`),
      xml("sender", {}, `${notice.station}@${hostname}`),
      xml("sent", {}, zonedTime(new Date(notice.approvedAt), place.timezone)),
      xml("status", {}, "Actual"),
      xml("msgType", {}, "Alert"),
      xml("scope", {}, "Public"),
      ...langs.map((lang) => info({ content, origin, lang }, notice)),
    ),
  );
}

function info(
  { content, origin, lang }: { content: Content; origin: string; lang: string },
  notice: PublicNotice,
): XmlElement {
  const { texts, place } = content;
  const { title, body } = notice.texts[lang] ?? { title: "", body: "" };
  return xml(
    "info",
    {},
    xml("language", {}, lang),
    xml("category", {}, "Safety"),
    xml("event", {}, texts.format(lang, "page-cap-event")),
    xml("urgency", {}, "Unknown"),
    xml("severity", {}, "Unknown"),
    xml("certainty", {}, "Unknown"),
    xml("senderName", {}, texts.format(lang, `station-${notice.station}`)),
    xml("headline", {}, title),
    xml("description", {}, body),
    xml("web", {}, `${origin}/notices/${notice.id}?lang=${lang}`),
    xml("contact", {}, texts.format(lang, "page-emergency", place.hotlines)),
    xml("area", {}, xml("areaDesc", {}, areas(content, lang))),
  );
}

/** A notice goes to the whole place: its areas but the one that stands for everywhere else. */
function areas({ texts, place }: Content, lang: string): string {
  const own = place.areas.filter(({ station }) => station !== place.fallback);
  const named = own.length > 0 ? own : place.areas;
  return named.map(({ id }) => texts.format(lang, `area-${id}`)).join("; ");
}
