import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { matchOption, sharingName } from "../../../src/core/engine/match-option.ts";
import { type Choice, choicesOf } from "../../../src/core/engine/options.ts";
import { newSession } from "../../../src/core/flow/session.ts";

const content = readContent();

/** The choices of the step that asks for the area. */
function areas(lang: string): Choice[] {
  const steps = content.flows.tip?.steps ?? [];
  const step = steps.find((one) => one.kind === "choose" && one.from === "areas");
  if (step?.kind !== "choose") throw new Error("no step asks for the area");
  const frame = { flow: "tip", step: step.id };
  const run = { frames: [frame], answers: {}, trail: [], changing: false };
  return choicesOf({ content, session: newSession(), run, frame, lang }, step);
}

/** What a typed name leads to: an area, several to choose from, or nothing. */
function meant(lang: string, typed: string): string | string[] | null {
  const choices = areas(lang);
  const several = sharingName(choices, typed);
  if (several.length > 0) return several.map(({ id }) => id);
  return matchOption(choices, typed, false)?.id ?? null;
}

const CLEAR: [typed: string, area: string][] = [
  ["Sông Trí", "song-tri"],
  ["song tri", "song-tri"],
  ["phuong Song Tri", "song-tri"],
  ["Hưng Trí", "song-tri"],
  ["ky trinh", "song-tri"],
  ["xã Kỳ Châu", "song-tri"],
  ["Ky Chau", "song-tri"],
  ["Hai Ninh", "hai-ninh"],
  ["phường Kỳ Ninh", "hai-ninh"],
  ["Kỳ Hà", "hai-ninh"],
  ["ky hai", "hai-ninh"],
  ["Vũng Áng", "vung-ang"],
  ["VUNG ANG", "vung-ang"],
  ["vung ag", "vung-ang"],
  ["Kỳ Long", "vung-ang"],
  ["ky thinh", "vung-ang"],
  ["ở Kỳ Long", "vung-ang"],
  ["P. Kỳ Long", "vung-ang"],
  ["cảng Vũng Áng", "vung-ang"],
  ["Vung Ang port", "vung-ang"],
  ["永昂", "vung-ang"],
  ["永昂港", "vung-ang"],
  ["붕앙", "vung-ang"],
  ["海寧", "hai-ninh"],
  ["横山", "hoanh-son"],
  ["Hoành Sơn", "hoanh-son"],
  ["ky phuong", "hoanh-son"],
  ["Kỳ Liên", "hoanh-son"],
  ["ky nam", "hoanh-son"],
  ["Kỳ Hoa", "elsewhere"],
  ["xa ky van", "elsewhere"],
  ["Kỳ Đồng", "elsewhere"],
  ["không biết", "elsewhere"],
  ["不知道", "elsewhere"],
  ["모르겠어요", "elsewhere"],
];

const UNCLEAR: [typed: string, areas: string[]][] = [
  ["Kỳ Lợi", ["song-tri", "vung-ang", "hoanh-son"]],
  ["xa ky loi", ["song-tri", "vung-ang", "hoanh-son"]],
  ["Kỳ Anh", ["song-tri", "hai-ninh", "vung-ang", "hoanh-son", "elsewhere"]],
  ["xã Kỳ Anh", ["song-tri", "hai-ninh", "vung-ang", "hoanh-son", "elsewhere"]],
  ["THI XA KY ANH", ["song-tri", "hai-ninh", "vung-ang", "hoanh-son", "elsewhere"]],
  ["奇英", ["song-tri", "hai-ninh", "vung-ang", "hoanh-son", "elsewhere"]],
  ["Formosa", ["vung-ang", "hoanh-son"]],
  ["台塑", ["vung-ang", "hoanh-son"]],
  ["khu kinh tế Vũng Áng", ["song-tri", "hai-ninh", "vung-ang", "hoanh-son"]],
];

describe("the name of an area", () => {
  it.each(CLEAR)("%s is %s, in whatever language the chat is", (typed, area) => {
    for (const lang of content.place.languages) expect(meant(lang, typed), lang).toBe(area);
  });

  it.each(UNCLEAR)("%s may be several, and is asked about", (typed, several) => {
    for (const lang of content.place.languages) expect(meant(lang, typed), lang).toEqual(several);
  });

  it.each(["Kỳ", "phường", "Hà Tĩnh", "河静"])("%s says too little", (typed) => {
    expect(meant("vi", typed)).toBeNull();
  });
});
