import type { XmlElement } from "../../../src/core/text/xml.ts";
import { childrenOf, textOf } from "../../core/text/read-xml.ts";

const NAME = /^[^\s,<&]+$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
const PAIR = /^-?\d{1,2}(\.\d{1,6})?,-?\d{1,3}(\.\d{1,6})?$/;

/**
 * What an alert lacks of the rules beside the schema: of the standard's text (section 3.2), and of
 * Google's public alerts (developers.google.com/public-alerts, "CAP requirements").
 */
export function publicFaults(alert: XmlElement): string[] {
  const one = (parent: XmlElement, name: string) => {
    const [found] = childrenOf(parent, name);
    return found ? textOf(found) : "";
  };
  const faults: string[] = [];
  const demand = (isMet: boolean, fault: string) => {
    if (!isMet) faults.push(fault);
  };
  const [sent, type] = [one(alert, "sent"), one(alert, "msgType")];
  for (const name of ["identifier", "sender"]) demand(NAME.test(one(alert, name)), name);
  demand(TIME.test(sent), "sent");
  const references = one(alert, "references").split(" ").filter(Boolean);
  demand((type === "Alert") === (references.length === 0), "references");
  for (const each of references) {
    const [sender = "", identifier = "", at = "", ...more] = each.split(",");
    const isWhole = NAME.test(sender) && NAME.test(identifier) && TIME.test(at);
    demand(isWhole && more.length === 0, "a reference");
    demand(identifier !== one(alert, "identifier"), "a reference to itself");
  }
  const infos = childrenOf(alert, "info");
  const languages = infos.map((info) => one(info, "language"));
  demand(infos.length > 0, "no info");
  demand(new Set(languages).size === languages.length, "two infos in one language");
  for (const info of infos) {
    for (const name of ["event", "headline", "description", "web", "contact", "senderName"]) {
      demand(one(info, name).trim() !== "", name);
    }
    const expires = one(info, "expires");
    demand(TIME.test(expires), "expires");
    demand(Date.parse(expires) > Date.parse(sent), "ends before it is sent");
    const areas = childrenOf(info, "area");
    demand(areas.length > 0, "no area");
    for (const area of areas) {
      const polygons = childrenOf(area, "polygon").map(textOf);
      const isSomewhere = polygons.length + childrenOf(area, "geocode").length > 0;
      demand(isSomewhere, "area without a place");
      for (const ring of polygons.map((polygon) => polygon.split(" "))) {
        const isRing = ring.length >= 4 && ring[0] === ring.at(-1);
        demand(isRing && ring.every((point) => PAIR.test(point)), "polygon");
      }
    }
  }
  return faults;
}
