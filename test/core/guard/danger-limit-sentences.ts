/** Sentences that only sound like danger, and danger in sentences about the past or feelings. */
export const NONE = [
  "đói muốn chết",
  "lua dao qua mang",
  "kẹt xe quá",
  "cá kho bị cháy rồi",
  "bán súng đồ chơi",
  "加班加到想死",
  "칼퇴하고 싶다",
  "hôm qua xóm em có đánh nhau",
  "tuần trước nhà hàng xóm bị cháy, giờ sửa xong rồi",
  "năm ngoái có vụ cướp ngân hàng ở đây",
  "hồi trước chỗ này hay có tai nạn",
  "mệt muốn chết đi được",
  "cười xỉu luôn",
  "shop cháy hàng rồi",
  "acc facebook của em bị hack, cứu với",
  "cứu em với mất nick zalo rồi",
  "hom qua o cho co danh nhau",
  "there was a fire last year",
  "someone got shot two weeks ago",
  "this job is killing me",
  "my facebook account was hacked, help me",
  "上个月这里发生过车祸",
  "笑死我了",
  "我的微信号被盗了，救命",
  "작년에 여기서 불이 났었어요",
  "배고파 죽겠어요",
  "계정이 해킹당했어요 도와주세요",
];

export const STILL = [
  "chợ cá cháy rồi",
  "no muon chet",
  "痛苦得想死",
  "hôm qua nó đánh em, bây giờ nó đang cầm dao trước cửa",
  "con tôi mất tích từ hôm qua",
  "tuần trước cháy một lần, nay nhà lại đang cháy",
  "mệt quá, chồng đang đánh em",
  "last year he hit me, now he is beating me again",
  "my child is missing since yesterday",
  "昨天打了一次，现在又在打我",
  "어제도 때렸는데 지금 또 때리고 있어요",
  "buồn quá muốn chết",
  "我想死",
];

/** It is danger, and nobody says that it happens now. */
export const NOT_NOW = [
  "trong kho có súng",
  "they have guns in the house",
  "他家里有枪",
  "집에 총이 있어요",
];
