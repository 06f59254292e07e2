import { describe, expect, test } from "vitest";
import { API_ERRORS } from "../../src/core/station/api-errors.ts";
import {
  INBOX_LANGUAGES,
  type InboxLanguage,
  isInboxLanguage,
  languageName,
  pickText,
} from "../../src/inbox/words/languages.ts";
import { ALERT_WORDS } from "../../src/inbox/words/use-alert-words.ts";
import { ALIKE_WORDS } from "../../src/inbox/words/use-alike-words.ts";
import { AUDIT_WORDS } from "../../src/inbox/words/use-audit-words.ts";
import { CASE_WORDS } from "../../src/inbox/words/use-case-words.ts";
import { DUTY_WORDS } from "../../src/inbox/words/use-duty-words.ts";
import { FACE_WORDS } from "../../src/inbox/words/use-face-words.ts";
import { FORWARD_WORDS } from "../../src/inbox/words/use-forward-words.ts";
import { HANDBOOK_WORDS } from "../../src/inbox/words/use-handbook-words.ts";
import { HELP_WORDS } from "../../src/inbox/words/use-help-words.ts";
import { LIST_WORDS } from "../../src/inbox/words/use-list-words.ts";
import { MASK_WORDS } from "../../src/inbox/words/use-mask-words.ts";
import { MATTER_WORDS } from "../../src/inbox/words/use-matter-words.ts";
import { PICTURE_WORDS } from "../../src/inbox/words/use-picture-words.ts";
import { PRACTICE_WORDS } from "../../src/inbox/words/use-practice-words.ts";
import { RING_WORDS } from "../../src/inbox/words/use-ring-words.ts";
import { SEARCH_WORDS } from "../../src/inbox/words/use-search-words.ts";
import { SHIFT_WORDS } from "../../src/inbox/words/use-shift-words.ts";
import { TIP_PAGE_WORDS } from "../../src/inbox/words/use-tip-page-words.ts";
import { WORDS } from "../../src/inbox/words/use-words.ts";

/** Path → text. A function is called with a sample of each argument. */
function flatten(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "function") return [[here, String(value("Lan", 3))]];
    if (typeof value === "string") return [[here, value]];
    return flatten(value, here);
  });
}

const SAME_IN_BOTH = new Set([
  "app.name",
  "media.video",
  "media.numbered",
  "notices.inLanguage",
  "notices.part",
  "proposals.inTitle",
]);

function loadedApart(lang: InboxLanguage) {
  const [audit, list] = [AUDIT_WORDS[lang], LIST_WORDS[lang]];
  const [search, forward] = [SEARCH_WORDS[lang], FORWARD_WORDS[lang]];
  const [own, face, tipPage] = [CASE_WORDS[lang], FACE_WORDS[lang], TIP_PAGE_WORDS[lang]];
  const [help, handbook, shift] = [HELP_WORDS[lang], HANDBOOK_WORDS[lang], SHIFT_WORDS[lang]];
  const practice = PRACTICE_WORDS[lang];
  const picture = PICTURE_WORDS[lang];
  const [duty, ring, alerts] = [DUTY_WORDS[lang], RING_WORDS[lang], ALERT_WORDS[lang]];
  const [matter, alike] = [MATTER_WORDS[lang], ALIKE_WORDS[lang]];
  const more = {
    alike,
    matter,
    duty,
    picture,
    practice,
    help,
    handbook,
    shift,
    forward,
    ring,
    alerts,
  };
  return { audit, list, search, face, tipPage, ...more, case: own, mask: MASK_WORDS[lang] };
}

const ALL = {
  vi: { ...WORDS.vi, ...loadedApart("vi") },
  en: { ...WORDS.en, ...loadedApart("en") },
};

describe("the wording", () => {
  const [vi, en] = [new Map(flatten(ALL.vi)), new Map(flatten(ALL.en))];

  test("covers the same things in each language", () => {
    expect([...en.keys()]).toEqual([...vi.keys()]);
  });

  test("is nowhere empty or left untranslated", () => {
    for (const [path, text] of vi) {
      expect(text.trim(), path).not.toBe("");
      expect(en.get(path)?.trim(), path).not.toBe("");
      if (!SAME_IN_BOTH.has(path)) expect(en.get(path), path).not.toBe(text);
    }
  });

  test("shows what it is given", () => {
    for (const lang of INBOX_LANGUAGES) {
      const words = WORDS[lang];
      expect(words.officers.grantTitle("Lan")).toContain("Lan");
      expect(words.thread.left(3999)).toMatch(/3[.,]999/);
      expect(words.tip.place(0)).not.toContain("0");
    }
  });

  test("has words for everything the server may refuse", () => {
    for (const lang of INBOX_LANGUAGES) {
      for (const error of API_ERRORS) expect(WORDS[lang].errors[error], error).toBeTruthy();
    }
  });
});

test("help and handbook name only what the inbox has, by its own words", () => {
  for (const lang of INBOX_LANGUAGES) {
    const known = new Set(flatten(ALL[lang]).map(([, text]) => text));
    const { help, handbook } = ALL[lang];
    for (const [path, text] of flatten({ help, handbook })) {
      for (const [, named = ""] of text.matchAll(/“([^”]+)”/g)) {
        expect(known.has(named), `${path} (${lang}): ${named}`).toBe(true);
      }
    }
  }
});

test("English counts", () => {
  expect(LIST_WORDS.en.answers(1)).toBe("1 answer");
  expect(LIST_WORDS.en.answers(2)).toBe("2 answers");
});

test("names of languages keep their own capital inside a sentence", () => {
  expect(languageName("vi", "vi")).toBe("Tiếng Việt");
  expect(WORDS.vi.tip.writtenIn(languageName("vi", "vi"))).toBe("Viết bằng tiếng Việt");
});

test("a text missing in a language falls back rather than vanish", () => {
  expect(pickText({ vi: "Ma túy", en: "Drugs" }, "en")).toBe("Drugs");
  expect(pickText({ vi: "Ma túy" }, "en")).toBe("Ma túy");
  expect(pickText({ ko: "마약" }, "en")).toBe("마약");
  expect(pickText(undefined, "en")).toBeNull();
});

test("only the inbox's own languages are taken from storage", () => {
  expect(isInboxLanguage("en")).toBe(true);
  expect(isInboxLanguage("xx")).toBe(false);
  expect(isInboxLanguage(null)).toBe(false);
});
