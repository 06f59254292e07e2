import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { accept } from "../../../src/core/engine/accept.ts";
import { choicesOf } from "../../../src/core/engine/options.ts";
import { newSession, optionOf } from "../../../src/core/flow/session.ts";

const content = readContent();

/** The areas that a text means at the question for the area. */
function accepted(lang: string, text: string) {
  const steps = content.flows.tip?.steps ?? [];
  const step = steps.find((one) => one.kind === "choose" && one.from === "areas");
  if (step?.kind !== "choose") throw new Error("no step asks for the area");
  const frame = { flow: "tip", step: step.id };
  const run = { frames: [frame], answers: {}, trail: [], changing: false };
  const choices = choicesOf({ content, session: newSession(), run, frame, lang }, step);
  return accept(
    { step, content, choices, current: undefined, nextSlot: 1 },
    { type: "text", text },
  );
}

/** An area, several to choose from, or nothing. */
function meant(lang: string, typed: string): string | string[] | null {
  const acceptance = accepted(lang, typed);
  if (acceptance.type === "narrow") return acceptance.options;
  if (acceptance.type !== "answer") return null;
  return optionOf(acceptance.answer);
}

const CLEAR: [typed: string, area: string][] = [
  ["Sông Trí", "song-tri"],
  ["song tri", "song-tri"],
  ["phuong Song Tri", "song-tri"],
  ["Hưng Trí", "song-tri"],
  ["奇英市場後門", "song-tri"],
  ["ky anh客運站", "song-tri"],
  ["끼안 시장 안쪽", "song-tri"],
  ["nhà ở cầu Trí", "song-tri"],
  ["ky trinh", "song-tri"],
  ["xã Kỳ Châu", "song-tri"],
  ["Ky Chau", "song-tri"],
  ["Hai Ninh", "hai-ninh"],
  ["phường Kỳ Ninh", "hai-ninh"],
  ["Kỳ Hà", "hai-ninh"],
  ["ky hai", "hai-ninh"],
  ["xã Kì Hà", "hai-ninh"],
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
  // Inside a longer text, with words that people put beside a name.
  ["chợ Kỳ Long", "vung-ang"],
  ["cho ky long ben phai", "vung-ang"],
  ["Kỳ Trinh cũ", "song-tri"],
  ["p sông trí", "song-tri"],
  ["phg vung ang", "vung-ang"],
  ["P.HẢI NINH, gần trường học", "hai-ninh"],
  ["dạ ở phường Hoành Sơn ạ", "hoanh-son"],
  ["in Ky Phuong, near the gate", "hoanh-son"],
  ["붕앙 항구", "vung-ang"],
  ["奇龙市场那边", "vung-ang"],
  ["bãi biển Kỳ Ninh", "hai-ninh"],
  ["chợ thị xã Kỳ Anh", "song-tri"],
  ["benh vien ky anh", "song-tri"],
  ["đèo Ngang", "hoanh-son"],
  ["nhà máy nhiệt điện Vũng Áng", "vung-ang"],
  ["QL1A đoạn qua Kỳ Phương", "hoanh-son"],
  ["thị xã Kỳ Anh, phường Vũng Áng", "vung-ang"],
  ["Formosa, phía Kỳ Long", "vung-ang"],
  // Slips of the thumb, and words run together.
  ["vungang", "vung-ang"],
  ["hoanhson", "hoanh-son"],
  ["song tri1", "song-tri"],
  ["ky lomg", "vung-ang"],
  // The first of two.
  ["từ Kỳ Long đến Kỳ Nam", "vung-ang"],
  ["Kỳ Nam với Kỳ Long", "hoanh-son"],
  // Places elsewhere whose name differs by one letter from a ward's.
  ["Kỳ Ðồng", "elsewhere"],
  ["Kỳ Tiến", "elsewhere"],
  ["ky lam", "elsewhere"],
  ["Kỳ Thư", "elsewhere"],
  ["ky phu", "elsewhere"],
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
  ["Formosa cổng 3", ["vung-ang", "hoanh-son"]],
  ["fomosa", ["vung-ang", "hoanh-son"]],
  ["台塑三號門", ["vung-ang", "hoanh-son"]],
  ["포모사 정문", ["vung-ang", "hoanh-son"]],
  ["Formosa, đoạn Kỳ Lợi", ["vung-ang", "hoanh-son"]],
  ["QL1A km 565", ["song-tri", "vung-ang", "hoanh-son"]],
  ["quốc lộ 1", ["song-tri", "vung-ang", "hoanh-son"]],
  ["tx kỳ anh", ["song-tri", "hai-ninh", "vung-ang", "hoanh-son", "elsewhere"]],
  ["khu kinh tế Vũng Áng", ["song-tri", "hai-ninh", "vung-ang", "hoanh-son"]],
];

describe("the name of an area", () => {
  it.each(CLEAR)("%s is %s, in whatever language the chat is", (typed, area) => {
    for (const lang of content.place.languages) expect(meant(lang, typed), lang).toBe(area);
  });

  it.each(UNCLEAR)("%s may be several, and is asked about", (typed, several) => {
    for (const lang of content.place.languages) expect(meant(lang, typed), lang).toEqual(several);
  });

  it.each(["Kỳ", "phường", "Hà Tĩnh", "河静", "gần cây đa", "Kỳ Xanh"])(
    "%s says too little",
    (typed) => {
      expect(meant("vi", typed)).toBeNull();
    },
  );

  it.each([
    ["chợ Kỳ Long", "chợ Kỳ Long"],
    ["từ Kỳ Long đến Kỳ Nam", "từ Kỳ Long đến Kỳ Nam"],
    ["Formosa cổng 3", "Formosa cổng 3"],
    ["gần cây đa đầu làng", "gần cây đa đầu làng"],
    ["phường Vũng Áng", null],
    ["ở p. Kỳ Long cũ", null],
    ["alo", null],
    ["?", null],
  ])("of %j it keeps %j as the place's own words", (typed, kept) => {
    const answer =
      kept === null ? undefined : { as: "place", answer: { type: "text", text: kept } };
    expect(accepted("vi", typed).beside).toEqual(answer);
  });

  it("takes no name with a slip for another name", () => {
    const names = content.place.areas.flatMap((area) =>
      area.names.map((name) => [name, area.id] as const),
    );
    for (const [name, area] of names) expect(content.findAreas(name)?.areas, name).toEqual([area]);
  });
});
