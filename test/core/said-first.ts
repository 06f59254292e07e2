/** How people choose the first option: politely, or as they say a number to a phone. */
export const SAID_FIRST: Record<string, string[]> = {
  vi: [
    "một",
    "số một",
    "so mot",
    "thứ nhất",
    "1 ạ",
    "1 nhé",
    "dạ 1",
    "chọn số 1",
    "em chọn 1",
    "bấm 1",
    "01",
    "１",
    "1\ufe0f\u20e3",
  ],
  en: ["one", "number one", "the first one", "1st", "option 1", "1 please"],
  "zh-Hans": ["我选1", "壹", "第一个", "一", "选一"],
  "zh-Hant": ["第一個", "我選1", "選第一個"],
  ko: ["하나", "일번", "첫번째", "1번 할게요", "1번이요", "첫 번째"],
};
