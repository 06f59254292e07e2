import type { Content } from "../../../src/core/flow/content.ts";
import { hear } from "../../../src/core/text/hear.ts";
import { DANGER_SENTENCES } from "../guard/danger-sentences.ts";
import { SENTENCES } from "../guard/sentences.ts";
import { HARMLESS, SCAMS } from "../scam/common-scams.ts";
import { MORE_HARMLESS, MORE_SCAMS } from "../scam/more-scams.ts";
import { DISGUISES, type Disguise, KEYS } from "./disguises.ts";

export interface DisguisedRate {
  name: string;
  /** Disguised sentences. */
  tried: number;
  /** Sentences whose verdict changes with the disguise. */
  wrong: string[];
}

/** How often each judge gives a sentence in disguise the verdict that it has without. */
export function disguisedRates(content: Content): DisguisedRate[] {
  const judges = judgesOf(content);
  return [
    ...judges.map(([name, sentences, verdict]) =>
      rate(`${name}, disguised`, { disguises: DISGUISES, sentences, verdict }),
    ),
    ...judges.map(([name, all, verdict]) => {
      const sentences = all.filter((text) => hear(text).marked);
      return rate(`${name}, in keys`, { disguises: KEYS, sentences, verdict });
    }),
  ];
}

type Verdict = (text: string) => string;

function judgesOf({ danger, reveal, scam }: Content): [string, string[], Verdict][] {
  const dangers = Object.values(DANGER_SENTENCES).flatMap((some) => some.map(([text]) => text));
  const scams = [...SCAMS.map(([text]) => text), ...MORE_SCAMS, ...HARMLESS, ...MORE_HARMLESS];
  return [
    ["danger", dangers, (text) => String(danger.isDanger(text))],
    ["self-reveal", SENTENCES.map(([text]) => text), (text) => signsIn(reveal(text))],
    // A sign inside a link makes another link.
    ["scam", scams.filter((text) => !/\w\.\w/.test(text)), (text) => scam(text).verdict],
  ];
}

function signsIn(found: { sign: string }[]): string {
  return found.map(({ sign }) => sign).join();
}

function rate(
  name: string,
  {
    disguises,
    sentences,
    verdict,
  }: { disguises: Disguise[]; sentences: string[]; verdict: Verdict },
): DisguisedRate {
  const wrong = disguises.flatMap((disguise) =>
    sentences
      .filter((text) => verdict(disguise.put(text)) !== verdict(text))
      .map((text) => `${disguise.name}: ${disguise.put(text)}`),
  );
  return { name, tried: disguises.length * sentences.length, wrong };
}
