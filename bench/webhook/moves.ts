/** What a resident types, in every channel the same: one screen answers each. */
const HELLO = ["/start", "1"];

/** From the menu through a tip to its review, and out by cancelling it: the menu again. */
const TIP = [
  "1",
  "trộm",
  "2",
  "kỳ trinh",
  "Đầu ngõ 12, gần chợ",
  "Hai người lạ mặt đi xe máy không biển số, rình trước các cửa hàng từ chiều.",
  "1",
  "1",
  "trợ giúp",
  "hủy",
];

/** The text of the update of that number of a chat, counted from 0. */
export function moveAt(turn: number): string {
  return HELLO[turn] ?? TIP[(turn - HELLO.length) % TIP.length] ?? "";
}
