import { makeDangerDetector, makeDangerRules } from "../guard/danger.ts";
import { makeOfficerDetector } from "../guard/officer.ts";
import { makeRevealDetector } from "../guard/self-reveal.ts";
import { makeGuides } from "../guide/guides.ts";
import { FeaturePass } from "../learned/feature-pass.ts";
import { type Judge, makeJudge } from "../learned/judge.ts";
import type { Learned, LearnedTask, Task } from "../learned/learned.ts";
import { Meanings } from "../learned/meanings.ts";
import { makeAreaFinder } from "../place/find-areas.ts";
import { makeScamChecker } from "../scam/check-scam.ts";
import { fold } from "../text/fold.ts";
import { makeEar } from "../text/make-ear.ts";
import { mendBy } from "../text/mended.ts";
import { makeSpoken } from "../text/spoken.ts";
import { makeTexts } from "../text/texts.ts";
import {
  COMMANDS,
  type Command,
  type CommandWords,
  type Content,
  type ContentFiles,
} from "./content.ts";

/** Builds the content. `locales`: language → contents of its .ftl files. */
export function loadContent(files: ContentFiles, locales: Record<string, string[]>): Content {
  const { place } = files;
  const ear = makeEar(files.spelling);
  const mend = (text: string) => mendBy(ear, text);
  const judges = judgesOf(files.learned);
  const texts = makeTexts(
    Object.fromEntries(place.languages.map((lang) => [lang, locales[lang] ?? []])),
  );
  return {
    place,
    flows: Object.fromEntries(files.flows.map((flow) => [flow.flow, flow])),
    texts,
    commands: commandWords(files.commands),
    guides: makeGuides(files.guides, { texts, mend }),
    spoken: makeSpoken(files.synonyms),
    mend,
    findAreas: makeAreaFinder(place, mend),
    danger: makeDangerDetector(makeDangerRules(files.danger, files.dangerLimits), ear, {
      judge: judges.danger,
      ...files.dangerLimits,
    }),
    officer: makeOfficerDetector(files.officer, ear),
    scam: makeScamChecker(files.scam, ear, judges.scam),
    reveal: makeRevealDetector(files.reveal, ear, judges.reveal),
  };
}

function judgesOf(learned: Learned | null): Partial<Record<Task, Judge>> {
  if (learned === null) return {};
  const { danger, reveal, scam } = learned.tasks;
  const pass = new FeaturePass(new Meanings(learned.meanings));
  const judge = (task: LearnedTask) => makeJudge(task, pass);
  return { danger: judge(danger), reveal: judge(reveal), scam: judge(scam) };
}

function commandWords(commands: Record<Command, string[]>): CommandWords {
  const map = new Map<string, Command>();
  for (const command of COMMANDS) {
    for (const word of commands[command]) map.set(fold(word), command);
  }
  const keys = Object.fromEntries(COMMANDS.map((c) => [c, commands[c][0] ?? c]));
  // Built from COMMANDS, so every command is there.
  return { words: map, keys: keys as Record<Command, string> };
}
