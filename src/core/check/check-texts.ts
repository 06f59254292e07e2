import type { Message } from "../text/read-messages.ts";
import { didYouMean, type Fault, faultAt, type Spot } from "./check-fault.ts";
import type { Checked, PlacedMessage } from "./check-files.ts";
import { inTable, type NeededText, neededTexts, type TextTable } from "./flow-texts.ts";

/**
 * Reports texts that are missing, unused or repeated, or have placeholders that nothing fills.
 * `outside`: texts that are used outside of conversations.
 */
export function checkTexts(checked: Checked, outside: TextTable): Fault[] {
  const needed = [...neededTexts(checked), ...inTable(outside)];
  const byLanguage = indexed(checked);
  return [
    ...missingEverywhere(checked, byLanguage, needed),
    ...missingInLanguage(byLanguage),
    ...repeatedTexts(checked),
    ...unfilledPlaceholders(checked, byLanguage, needed),
    ...differentPlaceholders(byLanguage),
    ...writtenHotlines(checked),
    ...unknownIncludes(byLanguage),
    ...calledFunctions(checked),
    ...unusedTexts(byLanguage, needed),
  ];
}

type Index = Map<string, Map<string, PlacedMessage>>;

function indexed({ content, messages }: Checked): Index {
  return new Map(
    content.place.languages.map((lang) => {
      const own = messages.filter((message) => message.lang === lang);
      return [lang, new Map(own.map((message) => [message.id, message]))];
    }),
  );
}

function missingEverywhere(checked: Checked, index: Index, needed: NeededText[]): Fault[] {
  const known = new Set([...index.values()].flatMap((texts) => [...texts.keys()]));
  return needed.flatMap(({ id, or, flow, step }) => {
    if (known.has(id) || (or !== undefined && known.has(or))) return [];
    const hint = didYouMean(id, known);
    return [faultAt(needSpot(checked, flow, step), `no language has the text "${id}"`, hint)];
  });
}

function needSpot({ flows }: Checked, flow?: string, step?: string): Spot {
  const file = flows.find((f) => f.flow.flow === flow);
  if (file && step !== undefined) return file.atStep(step);
  return { file: "locales", line: 1, column: 1 };
}

function missingInLanguage(index: Index): Fault[] {
  return [...index].flatMap(([, texts]) =>
    [...texts.values()].flatMap(({ id, spot }) => {
      const without = [...index].filter(([, other]) => !other.has(id)).map(([lang]) => lang);
      const isFirst = [...index.values()].find((other) => other.has(id)) === texts;
      return without.length > 0 && isFirst
        ? [faultAt(spot, `"${id}" is missing in ${without.join(", ")}`)]
        : [];
    }),
  );
}

function repeatedTexts({ messages }: Checked): Fault[] {
  const seen = new Set<string>();
  return messages.flatMap(({ lang, id, spot }) => {
    const key = `${lang} ${id}`;
    const again = seen.has(key);
    seen.add(key);
    return again ? [faultAt(spot, `"${id}" is there twice in ${lang}`)] : [];
  });
}

function unfilledPlaceholders(checked: Checked, index: Index, needed: NeededText[]): Fault[] {
  const [first = new Map<string, PlacedMessage>()] = [...index.values()];
  const hotlines = Object.keys(checked.content.place.hotlines);
  const given = new Map(needed.map((text) => [text.id, text.given]));
  return [...first.values()].flatMap(({ id, placeholders, spot }) => {
    const own = given.get(id);
    const known = own ? [...hotlines, ...own] : [...placeholders];
    return [...placeholders]
      .filter((name) => !known.includes(name))
      .map((name) => faultAt(spot, `"${id}": nothing fills { $${name} }`, didYouMean(name, known)));
  });
}

function differentPlaceholders(index: Index): Fault[] {
  const [first = new Map<string, PlacedMessage>(), ...others] = [...index.values()];
  return others.flatMap((texts) =>
    [...texts.values()].flatMap((message) => {
      const original = first.get(message.id);
      return original ? differing(message, original) : [];
    }),
  );
}

function differing(message: PlacedMessage, original: PlacedMessage): Fault[] {
  const { id, lang, spot } = message;
  const missing = [...original.placeholders].filter((name) => !message.placeholders.has(name));
  const extra = [...message.placeholders].filter((name) => !original.placeholders.has(name));
  return [
    ...missing.map((name) =>
      faultAt(spot, `"${id}" has no { $${name} } in ${lang}, as in ${original.lang}`),
    ),
    ...extra.map((name) => {
      const hint = didYouMean(name, original.placeholders);
      return faultAt(spot, `"${id}" has { $${name} } in ${lang}, not in ${original.lang}`, hint);
    }),
  ];
}

/**
 * Reports hotline numbers that are written into a text: they would become wrong when the place's
 * numbers change.
 */
function writtenHotlines({ content, messages }: Checked): Fault[] {
  const hotlines = Object.entries(content.place.hotlines);
  return messages.flatMap(({ id, spot, said }) =>
    hotlines
      .filter(([, number]) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(said))
      .map(([name, number]) =>
        faultAt(spot, `"${id}" has the number ${number} written out`, `{ $${name} }`),
      ),
  );
}

/** The Worker is built without Fluent's functions (`scripts/trim-libraries.ts`). */
function calledFunctions({ messages }: Checked): Fault[] {
  return messages.flatMap(({ id, spot, calls }) =>
    [...calls].map((name) =>
      faultAt(spot, `"${id}" calls ${name}, and no text can call a function`),
    ),
  );
}

function unknownIncludes(index: Index): Fault[] {
  return [...index.values()].flatMap((texts) =>
    [...texts.values()].flatMap(({ includes, spot, id }) =>
      [...includes]
        .filter((name) => !texts.has(name))
        .map((name) =>
          faultAt(
            spot,
            `"${id}" includes "${name}", which is not there`,
            didYouMean(name, texts.keys()),
          ),
        ),
    ),
  );
}

function unusedTexts(index: Index, needed: NeededText[]): Fault[] {
  const [first = new Map<string, PlacedMessage>()] = [...index.values()];
  const used = new Set(needed.flatMap(({ id, or }) => (or === undefined ? [id] : [id, or])));
  const included = new Set([...first.values()].flatMap(({ includes }) => [...includes]));
  return [...first.values()]
    .filter(({ id }: Message) => !used.has(id) && !included.has(id))
    .map(({ id, spot }) => faultAt(spot, `nothing uses the text "${id}"`, didYouMean(id, used)));
}
