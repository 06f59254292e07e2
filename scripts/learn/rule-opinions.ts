import type { Content, ContentFiles } from "../../src/core/flow/content.ts";
import { makeDangerRules } from "../../src/core/guard/danger.ts";
import type { Opinion, Task } from "../../src/core/learned/learned.ts";
import { WARNS } from "../../src/core/scam/check-scam.ts";
import { makeEar } from "../../src/core/text/make-ear.ts";
import type { Ear } from "../../src/core/text/readings.ts";
import { readMeaningWords } from "./meaning-words.ts";
import { packMeanings } from "./pack-meanings.ts";

/** How a text is heard, and what the rules say of it. */
export interface Listener {
  ear: Ear;
  opinions: Record<Task, (text: string) => Opinion>;
  /** What words mean, packed. */
  meanings: string;
}

/** `alone`: the content of these files without anything learned. `meanings`: the text of their file. */
export function makeListener(
  { spelling, danger, dangerLimits }: ContentFiles,
  alone: Pick<Content, "reveal" | "scam">,
  meanings: string,
): Listener {
  const ear = makeEar(spelling);
  const rules = makeDangerRules(danger, dangerLimits);
  const opinions = {
    danger: (text: string) => rules(ear(text)),
    reveal: (text: string) => {
      const signs = alone.reveal(text).map(({ sign }) => sign);
      return { level: signs.length > 0 ? 1 : 0, signs };
    },
    scam: (text: string) => {
      const { verdict, signs, isWarning } = alone.scam(text);
      const level = verdict === "signs" ? 2 : signs.length > 0 ? 1 : 0;
      const warns = isWarning ? [WARNS] : [];
      return { level, signs: [...signs.map(({ id }) => id), ...warns] };
    },
  };
  return { ear, opinions, meanings: packMeanings(readMeaningWords(meanings)) };
}
