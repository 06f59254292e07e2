import { describe, expect, it } from "vitest";
import { OUTSIDE_TEXTS } from "../../../scripts/flows-check.ts";
import { readFiles, readFlowFiles } from "../../../scripts/read-content.ts";
import { type Checked, readContentFiles } from "../../../src/core/check/check-files.ts";
import { checkTexts } from "../../../src/core/check/check-texts.ts";
import { inTable, neededTexts } from "../../../src/core/check/flow-texts.ts";
import { readSources } from "../../architecture/source-file.ts";

const localeFiles = readFiles("locales", ".ftl");
const checked = readChecked();

function readChecked(): Checked {
  const read = readContentFiles(readFlowFiles(), localeFiles);
  return read.ok ? read.checked : expect.fail("the content can't be read");
}

/** What the check says without some of the texts. */
function faultsWithout(isGone: (message: Checked["messages"][number]) => boolean): string {
  const messages = checked.messages.filter((message) => !isGone(message));
  const faults = checkTexts({ ...checked, messages }, OUTSIDE_TEXTS);
  return faults.map(({ message }) => message).join("\n");
}

describe("a text that is deleted", () => {
  it.each(Object.keys(localeFiles))("is missed: each of %s", (path) => {
    const gone = checked.messages.filter(({ spot }) => spot.file === path);
    expect(gone).not.toEqual([]);
    const faults = faultsWithout(({ spot }) => spot.file === path);
    for (const { id, lang } of gone) expect(faults).toContain(`"${id}" is missing in ${lang}`);
  });

  it("is missed when no language has it any more", () => {
    const ids = [...new Set(checked.messages.map(({ id }) => id))];
    const all = faultsWithout(() => true);
    const others = ids.filter((id) => !all.includes(`no language has the text "${id}"`));
    // Those stand in for others, or are included in them.
    const unmissed = others.filter((one) => faultsWithout(({ id }) => id === one) === "");
    expect(unmissed).toEqual([]);
  });
});

/** A call that says a text, with the text's id, or a template that makes one. */
const SAYS =
  /(?:\b(?:say|format|text|offerCopy)\(\s*(?:[\w.]+,\s*)?|\bnote(?:: |\())(?:"([a-z][a-z0-9-]*)"|`([a-z][a-z0-9-]*-\$\{[^`]*)`)/g;

/** Ids that a source says and nobody declares; of a template, the template. */
function undeclared(source: string, declared: readonly string[]): string[] {
  return [...source.matchAll(SAYS)].flatMap(([, id, template]) => {
    if (id !== undefined) return declared.includes(id) ? [] : [id];
    const shape = (template ?? "").replace(/\$\{[^}]*\}/g, "[a-zA-Z0-9-]+");
    const isKnown = declared.some((known) => new RegExp(`^${shape}$`).test(known));
    return isKnown ? [] : [template ?? ""];
  });
}

describe("a text that the code says", () => {
  const needed = [...neededTexts(checked), ...inTable(OUTSIDE_TEXTS)];
  const declared = needed.flatMap(({ id, or }) => (or === undefined ? [id] : [id, or]));

  it("is one that the check demands", () => {
    const server = readSources("src").filter(({ path }) => !path.startsWith("src/inbox/"));
    const said = [...server, ...readSources("scripts")].flatMap(({ path, text }) =>
      undeclared(text, declared).map((id) => `${path}: ${id}`),
    );
    expect(said).toEqual([]);
  });

  it("is seen when nobody declares it", () => {
    const filled = ["$", "{", "status", "}"].join("");
    expect(undeclared('walk.say("note-new", args)', declared)).toEqual(["note-new"]);
    expect(undeclared('texts.format(lang, "page-new")', declared)).toEqual(["page-new"]);
    expect(undeclared('{ type: "refuse", note: "note-new" }', declared)).toEqual(["note-new"]);
    expect(undeclared(`format(lang, \`fate-${filled}\`)`, declared)).toEqual([`fate-${filled}`]);
    expect(undeclared(`format(lang, \`category-${filled}\`)`, declared)).toEqual([]);
    expect(undeclared('say("note-wait")', declared)).toEqual([]);
  });
});
