import type { TipContent } from "../../src/core/tip/tip-content.ts";

const WORDS =
  "người lạ xe máy trước cổng chợ mỗi tối hai ba thanh niên áo đen biển số đứng nói chuyện gần nhà trọ công nhân đường ven biển mua bán gói nhỏ tiền mặt sau quán nước cạnh trường học khu tái định cư".split(
    " ",
  );
/** A story of about 600 characters. */
const STORY_WORDS = 130;
/** Every tenth tip repeats the story of the one before. */
const REPEATS = 10;

/** The n-th tip: a new story, or sometimes a repeat of the previous one. */
export function sampleTip(n: number): TipContent {
  const story = n % REPEATS === 0 && n > 0 ? n - 1 : n;
  const text = Array.from(
    { length: STORY_WORDS },
    (_, at) => WORDS[(story * 31 + at * (7 + (story % 23)) + ((at * at) % 13)) % WORDS.length],
  ).join(" ");
  return {
    version: 1,
    lang: "vi",
    fields: [
      {
        id: "tip/what",
        label: { vi: "Nội dung", en: "What happened" },
        value: { type: "text", text: `Tin ${n}. ${text}` },
      },
    ],
  };
}
