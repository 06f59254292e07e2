import type { Content } from "../../core/flow/content.ts";
import { changedAt } from "../../core/station/notice.ts";
import { writeXml, type XmlElement, xml } from "../../core/text/xml.ts";
import { zonedTime } from "../../core/text/zoned-time.ts";
import { DAY_MS } from "../../core/units.ts";
import type { PublicNotice } from "../object-ports.ts";
import { pictureAlt, pictureUrl } from "./notice-pictures.ts";
import { standingText } from "./standing-text.ts";

const NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

/** Of one that is not urgent. */
const VALID_DAYS = 7;

/**
 * A notice as OASIS CAP 1.2, one `info` for each of its languages, with the urgency, severity and
 * certainty that its author gave it.
 */
export function capAlert(
  { content, origin }: { content: Content; origin: string },
  notice: PublicNotice,
): string {
  const { place } = content;
  const messages = capMessages({ content, origin }, notice);
  const { identifier, sender, sent } = messages.at(-1) ?? NO_MESSAGE;
  const earlier = messages.slice(0, -1).map((one) => `${one.sender},${one.identifier},${one.sent}`);
  const langs = place.languages.filter((lang) => notice.texts[lang]);
  return writeXml(
    xml(
      "alert",
      { xmlns: NAMESPACE },
      xml("identifier", {}, identifier),
      xml("sender", {}, sender),
      xml("sent", {}, sent),
      xml("status", {}, notice.drill ? "Exercise" : "Actual"),
      xml("msgType", {}, messageType(notice)),
      xml("scope", {}, "Public"),
      ...(earlier.length === 0 ? [] : [xml("references", {}, earlier.join(" "))]),
      ...langs.map((lang) => info({ content, origin, lang }, notice)),
    ),
  );
}

interface CapMessage {
  identifier: string;
  sender: string;
  sent: string;
}

const NO_MESSAGE: CapMessage = { identifier: "", sender: "", sent: "" };

/** The messages of a notice, one for each edition, oldest first. The last one is in force. */
function capMessages(
  { content: { place }, origin }: { content: Content; origin: string },
  notice: PublicNotice,
): CapMessage[] {
  const { approvedAt, former = [], withdrawnAt } = notice;
  const times = [approvedAt, ...former.map(({ until }) => until)];
  if (withdrawnAt !== undefined) times.push(withdrawnAt);
  const sender = `${notice.station}@${new URL(origin).hostname}`;
  return times.map((at, index) => ({
    identifier: `${place.id}.${notice.id}${index === 0 ? "" : `.${index + 1}`}`,
    sender,
    sent: zonedTime(new Date(at), place.timezone),
  }));
}

function messageType({ former = [], withdrawnAt }: PublicNotice): "Alert" | "Update" | "Cancel" {
  if (withdrawnAt !== undefined) return "Cancel";
  return former.length > 0 ? "Update" : "Alert";
}

function info(
  { content, origin, lang }: { content: Content; origin: string; lang: string },
  notice: PublicNotice,
): XmlElement {
  const { texts, place } = content;
  const { title, body } = standingText(content, notice, lang);
  const { cap, from } = notice;
  const time = (at: string | number) => zonedTime(new Date(at), place.timezone);
  return xml(
    "info",
    {},
    xml("language", {}, lang),
    xml("category", {}, "Safety"),
    xml("event", {}, texts.format(lang, "page-cap-event")),
    xml("urgency", {}, cap.urgency),
    xml("severity", {}, cap.severity),
    xml("certainty", {}, cap.certainty),
    ...(from === undefined ? [] : [xml("onset", {}, time(from))]),
    xml("expires", {}, time(notice.until ?? expiryOf(notice))),
    xml("senderName", {}, texts.format(lang, `station-${notice.station}`)),
    xml("headline", {}, title),
    xml("description", {}, body),
    xml("web", {}, `${origin}/notices/${notice.id}?lang=${lang}`),
    xml("contact", {}, texts.format(lang, "page-emergency", place.hotlines)),
    pair("parameter", "number", notice.number),
    ...resources({ content, origin, lang }, notice),
    ...areas(content, lang, notice.audience.areas),
  );
}

/** Its picture. */
function resources(
  { content, origin, lang }: { content: Content; origin: string; lang: string },
  notice: PublicNotice,
): XmlElement[] {
  const url = pictureUrl(origin, notice);
  if (!url) return [];
  const what = xml("resourceDesc", {}, pictureAlt(content.place, notice, lang).alt);
  return [xml("resource", {}, what, xml("mimeType", {}, "image/jpeg"), xml("uri", {}, url))];
}

function pair(element: string, name: string, value: string): XmlElement {
  return xml(element, {}, xml("valueName", {}, name), xml("value", {}, value));
}

/** An alert must end somewhen: so long after its last edition, where it names no end itself. */
function expiryOf(notice: PublicNotice): number {
  const last = changedAt(notice) ?? notice.approvedAt;
  return Date.parse(last) + (notice.urgent ? DAY_MS : VALID_DAYS * DAY_MS);
}

/** Those that it is for; else the whole place: all but the one that stands for everywhere else. */
function areas({ texts, place }: Content, lang: string, ids: string[]): XmlElement[] {
  const isOwn = (area: { id: string; station: string }) =>
    ids.length > 0 ? ids.includes(area.id) : area.station !== place.fallback;
  const own = place.areas.filter(isOwn);
  const named = own.length > 0 ? own : place.areas;
  return named.map(({ id, polygons, codes }) =>
    xml(
      "area",
      {},
      xml("areaDesc", {}, texts.format(lang, `area-${id}`)),
      ...polygons.map((ring) => xml("polygon", {}, ring)),
      ...Object.entries(codes).map(([list, code]) => pair("geocode", list, code)),
    ),
  );
}
