/** Notices in five languages, and what became of them in people's phones. */

type Lang = "vi" | "en" | "zh-Hans" | "zh-Hant" | "ko";

export interface Fixture {
  id: string;
  number: string;
  texts: Record<Lang, { title: string; body: string }>;
  former?: { texts: Fixture["texts"] }[];
  rumour?: string[];
}

const water: Fixture = {
  id: "duty.water",
  number: "TB-0103",
  texts: {
    vi: {
      title: "Đun sôi nước trước khi uống",
      body: "Ống nước chính ở phường Sông Trí bị vỡ lúc 5 giờ sáng ngày 12/3. Hãy đun sôi nước ít nhất 5 phút trước khi uống. Nước sạch được phát miễn phí tại nhà văn hóa tổ 4 từ 8 giờ đến 20 giờ. Hỏi thêm: 0239 386 5113.",
    },
    en: {
      title: "Boil water before drinking",
      body: "A main pipe in Song Tri ward broke at 5 am on 12 March. Boil tap water for at least 5 minutes before you drink it. Clean water is handed out free at the cultural house of group 4 from 8 am to 8 pm. Questions: 0239 386 5113.",
    },
    "zh-Hans": {
      title: "饮水前请烧开",
      body: "3月12日早上5点，智江坊主水管破裂。饮用前请将水烧开至少5分钟。8点至20点在第4组文化馆免费发放净水。咨询电话：0239 386 5113。",
    },
    "zh-Hant": {
      title: "飲水前請煮沸",
      body: "3月12日清晨5點，智江坊主水管破裂。飲用前請將水煮沸至少5分鐘。8點至20點在第4組文化館免費發放淨水。洽詢電話：0239 386 5113。",
    },
    ko: {
      title: "물은 끓여서 드세요",
      body: "3월 12일 오전 5시에 송찌동의 주 수도관이 파손되었습니다. 마시기 전에 물을 5분 이상 끓이세요. 8시부터 20시까지 4조 문화회관에서 깨끗한 물을 무료로 나눠 드립니다. 문의: 0239 386 5113.",
    },
  },
};

const road: Fixture = {
  id: "duty.road",
  number: "TB-0104",
  texts: {
    vi: {
      title: "Cấm xe tải qua đèo Ngang",
      body: "Từ 22 giờ ngày 14/3 đến 5 giờ ngày 16/3, xe tải trên 10 tấn không được qua đèo Ngang để sửa mặt đường. Xe tải đi đường tránh qua hầm, không thu phí. Xe cứu thương và xe cứu hỏa được ưu tiên. Xem bản đồ: giaothong.hatinh.example/deo-ngang",
    },
    en: {
      title: "No trucks over Ngang Pass",
      body: "From 10 pm on 14 March to 5 am on 16 March trucks over 10 tonnes may not cross Ngang Pass while the road is repaired. Trucks take the bypass through the tunnel, free of charge. Ambulances and fire engines go first. Map: giaothong.hatinh.example/deo-ngang",
    },
    "zh-Hans": {
      title: "横山关禁止货车通行",
      body: "3月14日22点至3月16日5点，因路面维修，10吨以上货车不得通过横山关。货车请走隧道绕行，不收费。救护车和消防车优先通行。地图：giaothong.hatinh.example/deo-ngang",
    },
    "zh-Hant": {
      title: "橫山關禁止貨車通行",
      body: "3月14日22點至3月16日5點，因路面維修，10噸以上貨車不得通過橫山關。貨車請走隧道繞行，不收費。救護車和消防車優先通行。地圖：giaothong.hatinh.example/deo-ngang",
    },
    ko: {
      title: "응앙 고개 화물차 통행 금지",
      body: "3월 14일 22시부터 3월 16일 5시까지 도로 보수로 10톤을 넘는 화물차는 응앙 고개를 지날 수 없습니다. 화물차는 터널 우회로를 무료로 이용하세요. 구급차와 소방차가 우선입니다. 지도: giaothong.hatinh.example/deo-ngang",
    },
  },
};

const fakePolice: Fixture = {
  id: "duty.fake",
  number: "TB-0105",
  texts: {
    vi: {
      title: "Cảnh báo: giả danh công an gọi điện",
      body: "Có người tự xưng là công an phường gọi điện yêu cầu cài ứng dụng định danh. Công an không bao giờ gửi đường dẫn cài ứng dụng. Hãy gác máy và báo cho 113. Đã có 7 người mất tổng cộng 460 triệu đồng trong tuần này.",
    },
    en: {
      title: "Warning: callers pose as police",
      body: "Callers say they are ward police and ask you to install an identity app. Police never send links to install an app. Hang up and tell 113. Seven people lost 460 million dong in total this week.",
    },
    "zh-Hans": {
      title: "警告：有人冒充公安打电话",
      body: "有人自称坊公安，打电话要求安装身份应用。公安从不发送安装应用的链接。请挂断电话并拨打113举报。本周已有7人共损失4.6亿越南盾。",
    },
    "zh-Hant": {
      title: "警告：有人冒充公安打電話",
      body: "有人自稱坊公安，打電話要求安裝身分應用程式。公安從不傳送安裝應用程式的連結。請掛斷電話並撥打113檢舉。本週已有7人共損失4.6億越南盾。",
    },
    ko: {
      title: "경고: 경찰 사칭 전화",
      body: "동 경찰이라고 하면서 신분 확인 앱을 설치하라는 전화가 옵니다. 경찰은 앱 설치 링크를 절대 보내지 않습니다. 전화를 끊고 113에 알리세요. 이번 주에 7명이 모두 4억 6천만 동을 잃었습니다.",
    },
  },
};

const missing: Fixture = {
  id: "duty.missing",
  number: "TB-0106",
  texts: {
    vi: {
      title: "Tìm bé trai 6 tuổi",
      body: "Bé mặc áo đỏ, quần xanh, đi dép trắng. Lần cuối thấy bé ở chợ Kỳ Anh lúc 16 giờ ngày 15/3. Ai thấy bé xin gọi 113 ngay.",
    },
    en: {
      title: "Looking for a boy aged 6",
      body: "He wears a red shirt, blue trousers and white sandals. He was last seen at Ky Anh market at 4 pm on 15 March. If you see him, call 113 at once.",
    },
    "zh-Hans": {
      title: "寻找6岁男孩",
      body: "孩子穿红上衣、蓝裤子、白凉鞋。最后一次被看到是3月15日16点在奇英市场。看到他请立即拨打113。",
    },
    "zh-Hant": {
      title: "尋找6歲男孩",
      body: "孩子穿紅上衣、藍褲子、白涼鞋。最後一次被看到是3月15日16點在奇英市場。看到他請立即撥打113。",
    },
    ko: {
      title: "6세 남자아이를 찾습니다",
      body: "빨간 셔츠와 파란 바지를 입고 흰 샌들을 신었습니다. 3월 15일 16시에 끼아인 시장에서 마지막으로 보였습니다. 보신 분은 바로 113에 전화하세요.",
    },
  },
};

export const NOTICES: Fixture[] = [water, road, fakePolice, missing];

/** As a message of ours looks. */
export function framed({ id, number, texts }: Fixture, lang: Lang): string {
  const { title, body } = texts[lang];
  return `${HEADS[lang]} ${number}\n${title}\n\n${body}\n\n${CHECKS[lang]} https://mo.example/notices/${id}`;
}

const HEADS: Record<Lang, string> = {
  vi: "THÔNG BÁO CHÍNH THỨC – Trực ban",
  en: "OFFICIAL NOTICE – Duty desk",
  "zh-Hans": "官方通知 – 值班室",
  "zh-Hant": "官方公告 – 值班室",
  ko: "공식 공지 – 상황실",
};
const CHECKS: Record<Lang, string> = {
  vi: "Kiểm tra tại:",
  en: "Check it at:",
  "zh-Hans": "核实网址：",
  "zh-Hant": "查證網址：",
  ko: "확인:",
};

export const AROUND = [
  "Forwarded from *",
  "Chuyển tiếp từ *",
  "转发自 *",
  "Sent from my iPhone",
  "Gửi từ iPhone của tôi",
];

const LANGS: Lang[] = ["vi", "en", "zh-Hans", "zh-Hant", "ko"];
const bare = (text: string) =>
  text
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");

type Sent = [notice: Fixture, text: string];

/** What arrives when people pass a notice on: nothing of it is another's word. */
export const REAL: Sent[] = [
  ...LANGS.map((lang): Sent => [water, framed(water, lang)]),
  ...LANGS.map((lang): Sent => [road, framed(road, lang).replace(/\n\n/g, "\n")]),
  ...LANGS.map(
    (lang): Sent => [
      missing,
      `Forwarded from Tiếng Mõ\n${framed(missing, lang)}\n\nSent from my iPhone`,
    ],
  ),
  // Without the frame, the body alone, half of it, one sentence.
  ...LANGS.map((lang): Sent => [fakePolice, Object.values(fakePolice.texts[lang]).join("\n")]),
  ...LANGS.map((lang): Sent => [road, road.texts[lang].body]),
  [
    water,
    "Hãy đun sôi nước ít nhất 5 phút trước khi uống. Nước sạch được phát miễn phí tại nhà văn hóa tổ 4 từ 8 giờ đến 20 giờ.",
  ],
  [water, "Boil tap water for at least 5 minutes before you drink it."],
  [fakePolice, "公安从不发送安装应用的链接。请挂断电话并拨打113举报。"],
  [fakePolice, "경찰은 앱 설치 링크를 절대 보내지 않습니다. 전화를 끊고 113에 알리세요."],
  // As keyboards, copies and editors change it.
  [water, bare(framed(water, "vi"))],
  [road, framed(road, "vi").normalize("NFD")],
  [
    fakePolice,
    framed(fakePolice, "vi")
      .toUpperCase()
      .replace(/HTTPS:\S+/, "https://mo.example/notices/duty.fake"),
  ],
  [missing, framed(missing, "vi").replace(/ /g, "\u00a0").replace(/\. /g, ".\u200b ")],
  [water, framed(water, "en").replace(/(.{30}\S*) /g, "$1\n")],
  [road, `🚚🚚 ${framed(road, "en")} ‼️`],
  [
    missing,
    framed(missing, "zh-Hans").replace(/\d/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    ),
  ],
  [water, `[27.11.2026 10:31] Tiếng Mõ Kỳ Anh:\n${framed(water, "zh-Hant")}`],
  [missing, framed(missing, "vi").replace("notices/duty.missing", "notices/duty.missing?lang=vi")],
];

const forge = (
  notice: Fixture,
  lang: Lang,
  [from, to]: [string, string],
): [Fixture, string, string] => {
  const text = framed(notice, lang);
  if (!text.includes(from)) throw new Error(`not in it: ${from}`);
  const [named = ""] = to.replace("https://", "").match(/[^。]+?[.。] ?(?=Questions|看)|.+$/) ?? [];
  return [notice, text.replace(from, to), named.trim()];
};

/** Ours with other words, and a part of what must be named. */
export const FORGED: [notice: Fixture, text: string, named: string][] = [
  // One digit of a phone number, in each language.
  ...LANGS.map((lang) => forge(water, lang, ["0239 386 5113", "0239 386 5118"])),
  // An hour, a day, a sum.
  forge(road, "vi", ["ngày 16/3", "ngày 18/3"]),
  forge(road, "en", ["14 March", "15 March"]),
  forge(road, "zh-Hans", ["10吨", "1吨"]),
  forge(water, "ko", ["20시", "10시"]),
  forge(fakePolice, "zh-Hant", ["4.6億", "46億"]),
  forge(fakePolice, "vi", ["113", "0913 113 113"]),
  // Another link, a longer one, a look-alike, one with a doubled letter, a port, a user before the host.
  ...LANGS.map((lang) =>
    forge(road, lang, ["giaothong.hatinh.example/deo-ngang", "giaothong-hatinh.top/deo-ngang"]),
  ),
  forge(road, "vi", ["giaothong.hatinh.example", "giaothong.hatinh.example.top"]),
  forge(road, "en", ["giaothong.hatinh", "gi\u0430othong.hatinh"]),
  forge(road, "zh-Hans", ["giaothong.hatinh", "giaotthong.hatinh"]),
  forge(road, "ko", ["giaothong.hatinh.example", "giaothong-hatinh.example"]),
  forge(missing, "en", ["https://mo.example", "https://mo.example@evil.top"]),
  forge(missing, "vi", [
    "notices/duty.missing",
    "notices/duty.missing\nTải ứng dụng: mo-example.top/app",
  ]),
  forge(water, "zh-Hans", ["notices/duty.water", "notices/duty.water?next=evil.top"]),
  // One word: not, free, never.
  forge(road, "vi", ["không thu phí", "thu phí"]),
  forge(road, "en", ["may not cross", "may cross"]),
  forge(fakePolice, "vi", ["không bao giờ gửi", "sẽ gửi"]),
  forge(fakePolice, "en", ["never send", "always send"]),
  forge(fakePolice, "zh-Hans", ["从不发送", "会发送"]),
  forge(water, "ko", ["무료로", "유료로"]),
  forge(water, "vi", ["Đun sôi", "Đừng sôi"]),
  // Only a mark.
  forge(road, "vi", ["Cấm xe tải", "Cắm xe tải"]),
  // A sentence more, with nothing in it that stands out.
  forge(water, "en", ["Questions:", "Pay the officer who comes to your door. Questions:"]),
  forge(missing, "zh-Hant", ["看到他", "請先轉帳給家屬。看到他"]),
  // The name of a platform's frame that says something.
  [water, `Forwarded from hotline 0911 222 333\n${framed(water, "en")}`, "0911 222 333"],
  // Invisible signs around it hide nothing.
  [water, framed(water, "en").replace("5113", "51\u200b18"), "51\u200b18"],
  // Words of ours in another order.
  [
    missing,
    missing.texts.en.body.replace("red shirt, blue trousers", "blue shirt, red trousers"),
    "blue shirt",
  ],
  // Cut where it turns the sense.
  [
    road,
    framed(road, "en").replace(" may not cross Ngang Pass while the road is repaired", ""),
    "10 tonnes",
  ],
];

/** About the same, in others' words: not ours. */
export const OTHERS: string[] = [
  "Mai cúp nước nha bà con, nghe nói vỡ ống gì đó ngoài Sông Trí, nhớ trữ nước.",
  "Nghe đồn nước máy có độc, ai uống vô là nhập viện, chia sẻ gấp cho mọi người biết.",
  "Công an phường yêu cầu cập nhật VNeID trước 17 giờ hôm nay, bấm dinhdanh-vn.top để làm ngay.",
  "Con tôi lạc ở chợ từ chiều, ai thấy gọi giúp tôi số 0912 000 111, xin cảm ơn.",
  "THÔNG BÁO CHÍNH THỨC: mỗi hộ nộp 200.000 đồng tiền phòng chống bão cho tổ trưởng trước ngày 20/3.",
  "Đường qua đèo bị sạt lở rồi, xe khách quay đầu hết, đừng đi nữa.",
  "There is no water in our dormitory since this morning, does anybody know why?",
  "They say the tap water is poisoned. Share this with everyone before it is deleted!",
  "OFFICIAL NOTICE: every foreign worker must pay the new card fee at visa-ha-tinh.top today.",
  "Trucks are stuck on the pass, police let nobody through, take another road.",
  "A child was kidnapped at the market yesterday by a woman in a white car, keep your kids inside.",
  "听说自来水有毒，喝了会住院，请大家转发。",
  "明天停水一整天，记得提前存水，物业说的。",
  "官方通知：所有外籍员工今天必须到此链接更新签证 visa-vn.top。",
  "有人在市场拐走小孩，开白色面包车，大家小心。",
  "聽說明天整條路都封，台塑的車過不去，請改道。",
  "官方公告：請立即匯款五百萬以保留居留證。",
  "公安打電話叫我裝程式，這是真的嗎？",
  "수돗물에 독이 들어 있대요. 마시지 말고 주변에 알려 주세요.",
  "내일 하루 종일 단수라고 관리실에서 그러네요. 물 받아 두세요.",
  "공식 공지: 외국인 근로자는 오늘까지 체류비를 송금해야 합니다.",
  "시장 근처에서 아이를 납치하는 흰 차가 있대요. 조심하세요.",
];

/** A rumour that a notice corrects, and how others tell it on. */
export const RUMOUR =
  "Nước máy ở Sông Trí có thuốc trừ sâu, hôm qua đã có 12 người nhập viện, công an giấu không cho đăng báo, mọi người chia sẻ gấp trước khi bị xóa.";
export const RETOLD = [
  `Chuyển tiếp từ Chị Lan\n${RUMOUR}`,
  bare(RUMOUR),
  RUMOUR.replace("12 người", "30 người").replace("hôm qua", "hôm nay"),
  `Cả nhà ơi đọc đi: ${RUMOUR} Nhớ mua nước bình nha!`,
];
