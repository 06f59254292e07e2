import type { Content } from "../../core/flow/content.ts";
import { changedAt } from "../../core/station/notice.ts";
import { writeXml, type XmlElement, xml } from "../../core/text/xml.ts";
import { DAY_MS } from "../../core/units.ts";
import type { PublicNotice } from "../object-ports.ts";
import { standingText } from "./standing-text.ts";
import { zonedTime } from "./zoned-time.ts";

const NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

/** Of one that is not urgent. */
const VALID_DAYS = 7;

/**
 * A notice as OASIS CAP 1.2, one `info` for each of its languages. A notice carries no urgency,
 * severity or certainty, so it says `Unknown`: a machine that rings sirens must not guess.
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
      xml("status", {}, "Actual"),
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
  return xml(
    "info",
    {},
    xml("language", {}, lang),
    xml("category", {}, "Safety"),
    xml("event", {}, texts.format(lang, "page-cap-event")),
    xml("urgency", {}, "Unknown"),
    xml("severity", {}, "Unknown"),
    xml("certainty", {}, "Unknown"),
    xml("expires", {}, zonedTime(new Date(expiryOf(notice)), place.timezone)),
    xml("senderName", {}, texts.format(lang, `station-${notice.station}`)),
    xml("headline", {}, title),
    xml("description", {}, body),
    xml("web", {}, `${origin}/notices/${notice.id}?lang=${lang}`),
    xml("contact", {}, texts.format(lang, "page-emergency", place.hotlines)),
    ...areas(content, lang),
  );
}

/** An alert must end somewhen: so long after its last edition, where it names no end itself. */
function expiryOf(notice: PublicNotice): number {
  const last = changedAt(notice) ?? notice.approvedAt;
  return Date.parse(last) + (notice.urgent ? DAY_MS : VALID_DAYS * DAY_MS);
}

/** A notice goes to the whole place: its areas but the one that stands for everywhere else. */
function areas({ texts, place }: Content, lang: string): XmlElement[] {
  const own = place.areas.filter(({ station }) => station !== place.fallback);
  const named = own.length > 0 ? own : place.areas;
  return named.map(({ id, polygons }) =>
    xml(
      "area",
      {},
      xml("areaDesc", {}, texts.format(lang, `area-${id}`)),
      ...polygons.map((ring) => xml("polygon", {}, ring)),
    ),
  );
}
