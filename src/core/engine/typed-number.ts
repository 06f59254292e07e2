/** Words that people put before or after the number of an option; all folded. */
const BEFORE =
  "so|muc|chon|cau|lua chon|option|number|no|choose|第|选|選|选择|選擇|选项|選項|번호|선택";
const AFTER = "번|번이요|번요|번으로|个|個|项|項";
const DIGITS = "\\d{1,3}";
const HAN_DIGITS = "一二三四五六七八九";
const NUMBER = new RegExp(
  `^(?:${BEFORE})? ?(${DIGITS}|[${HAN_DIGITS}十两兩]{1,3}) ?(?:${AFTER})?$`,
);

/**
 * The number that a folded text is, as digits: "1", "so 1", "1번", "第一个", "十二"; null: none.
 * Not 号 or "ngày": those are days.
 */
export function typedNumber(folded: string): string | null {
  const typed = NUMBER.exec(folded)?.[1];
  if (typed === undefined) return null;
  const value = /^\d/.test(typed) ? Number(typed) : hanNumber(typed);
  return value === null ? null : String(value);
}

/** 1 to 99; null: no number, though written with the characters of one. */
function hanNumber(typed: string): number | null {
  const plain = typed.replace(/[两兩]/g, "二");
  const parts = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(plain);
  if (!parts) return null;
  const [, first = "", ten = "", last = ""] = parts;
  if (ten === "") return last === "" ? digit(first) : null;
  return (first === "" ? 1 : digit(first)) * 10 + (last === "" ? 0 : digit(last));
}

function digit(character: string): number {
  return HAN_DIGITS.indexOf(character) + 1;
}
