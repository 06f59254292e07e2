import type { XmlElement } from "../../../src/core/text/xml.ts";
import { elementsOf, textOf } from "../../core/text/read-xml.ts";

/**
 * The sequences of the OASIS schema of CAP 1.2, in its order: name, fewest, most, and what the
 * element holds. Elements come in no other order, and there is no element beside these.
 */
type Rule = readonly [name: string, fewest: 0 | 1, most: number, holds: RegExp | Rule[]];

const ANY = /^/;
const MANY = Number.POSITIVE_INFINITY;
/** An offset, never `Z`. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/;
/** The standard's text forbids spaces, commas, `<` and `&` in both. */
const NAME = /^[^\s,<&]+$/;
const PAIR: Rule[] = [
  ["valueName", 1, 1, ANY],
  ["value", 1, 1, ANY],
];

const RESOURCE: Rule[] = [
  ["resourceDesc", 1, 1, ANY],
  ["mimeType", 1, 1, ANY],
  ["size", 0, 1, /^\d+$/],
  ["uri", 0, 1, ANY],
  ["derefUri", 0, 1, ANY],
  ["digest", 0, 1, ANY],
];

const AREA: Rule[] = [
  ["areaDesc", 1, 1, /\S/],
  ["polygon", 0, MANY, ANY],
  ["circle", 0, MANY, ANY],
  ["geocode", 0, MANY, PAIR],
  ["altitude", 0, 1, /^[-\d.]+$/],
  ["ceiling", 0, 1, /^[-\d.]+$/],
];

const INFO: Rule[] = [
  ["language", 0, 1, /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/],
  [
    "category",
    1,
    MANY,
    /^(Geo|Met|Safety|Security|Rescue|Fire|Health|Env|Transport|Infra|CBRNE|Other)$/,
  ],
  ["event", 1, 1, /\S/],
  [
    "responseType",
    0,
    MANY,
    /^(Shelter|Evacuate|Prepare|Execute|Avoid|Monitor|Assess|AllClear|None)$/,
  ],
  ["urgency", 1, 1, /^(Immediate|Expected|Future|Past|Unknown)$/],
  ["severity", 1, 1, /^(Extreme|Severe|Moderate|Minor|Unknown)$/],
  ["certainty", 1, 1, /^(Observed|Likely|Possible|Unlikely|Unknown)$/],
  ["audience", 0, 1, ANY],
  ["eventCode", 0, MANY, PAIR],
  ["effective", 0, 1, TIME],
  ["onset", 0, 1, TIME],
  ["expires", 0, 1, TIME],
  ["senderName", 0, 1, ANY],
  ["headline", 0, 1, ANY],
  ["description", 0, 1, ANY],
  ["instruction", 0, 1, ANY],
  ["web", 0, 1, /^https?:\/\/[^\s<>"]+$/],
  ["contact", 0, 1, ANY],
  ["parameter", 0, MANY, PAIR],
  ["resource", 0, MANY, RESOURCE],
  ["area", 0, MANY, AREA],
];

const ALERT: Rule[] = [
  ["identifier", 1, 1, NAME],
  ["sender", 1, 1, NAME],
  ["sent", 1, 1, TIME],
  ["status", 1, 1, /^(Actual|Exercise|System|Test|Draft)$/],
  ["msgType", 1, 1, /^(Alert|Update|Cancel|Ack|Error)$/],
  ["source", 0, 1, ANY],
  ["scope", 1, 1, /^(Public|Restricted|Private)$/],
  ["restriction", 0, 1, ANY],
  ["addresses", 0, 1, ANY],
  ["code", 0, MANY, ANY],
  ["note", 0, 1, ANY],
  ["references", 0, 1, ANY],
  ["incidents", 0, 1, ANY],
  ["info", 0, MANY, INFO],
];

/** All violations of the schema in a document. */
export function capFaults(root: XmlElement): string[] {
  const isAlert =
    root.name === "alert" && root.attributes.xmlns === "urn:oasis:names:tc:emergency:cap:1.2";
  return isAlert ? sequenceFaults(root, ALERT) : ["no CAP 1.2 alert"];
}

function sequenceFaults(parent: XmlElement, rules: Rule[]): string[] {
  const rest = elementsOf(parent.children);
  const faults: string[] = [];
  if (rest.length !== parent.children.length) faults.push(`text in ${parent.name}`);
  for (const [name, fewest, most, holds] of rules) {
    let count = 0;
    for (; rest[0]?.name === name; count++) {
      const element = rest.shift();
      if (element) faults.push(...contentFaults(element, holds));
    }
    if (count < fewest || count > most) faults.push(`${count} ${name} in ${parent.name}`);
  }
  return [...faults, ...rest.map(({ name }) => `${name} out of place in ${parent.name}`)];
}

function contentFaults(element: XmlElement, holds: RegExp | Rule[]): string[] {
  if (Array.isArray(holds)) return sequenceFaults(element, holds);
  const isPlain = elementsOf(element.children).length === 0;
  return isPlain && holds.test(textOf(element)) ? [] : [`${element.name}: ${textOf(element)}`];
}
