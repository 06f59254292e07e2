/** Texts about deadlines. */
export const clocksVi = {
  title: "Thời hạn",
  /** `days` from today to the last day; below 0: it has passed. */
  left: (days: number) => {
    if (days < 0) return `Quá hạn ${-days} ngày`;
    if (days === 0) return "Hết hạn hôm nay";
    return days === 1 ? "Hết hạn ngày mai" : `Còn ${days} ngày`;
  },
  lastDay: (day: string) => `Ngày cuối: ${day}`,
  clocks: {
    acknowledged: "Xác nhận đã nhận",
    intake: "Kết quả tiếp nhận",
    result: "Kết quả giải quyết",
  },
  done: {
    acknowledged: "Xong: người báo tin đã có mã nhận",
    intake: "Xong",
    result: "Xong",
  },
  reasons: {
    complex: "nhiều tình tiết phức tạp",
    "several-places": "phải xác minh ở nhiều nơi",
  },
  extended: (reason: string) => `Đã gia hạn: ${reason}.`,
  extend: (day: string) => `Gia hạn đến ${day}…`,
  extendFor: (reason: string) => `Đề nghị: ${reason}`,
  extendHint: "Trưởng đơn vị xác nhận thì mới có hiệu lực.",
  asked: "Đã đề nghị gia hạn. Chờ trưởng đơn vị xác nhận.",
  /** Of a proposal. */
  becomes: (from: string, to: string) => `Thay cho ${from}, hạn mới là ${to}.`,
  events: {
    "intake:late": "Quá hạn báo kết quả tiếp nhận",
    "intake:escalated": "Đã báo trưởng đơn vị: quá hạn báo kết quả tiếp nhận",
    "result:late": "Quá hạn giải quyết",
    "result:escalated": "Đã báo trưởng đơn vị: quá hạn giải quyết",
    "result:complex": "Gia hạn giải quyết: nhiều tình tiết phức tạp",
    "result:several-places": "Gia hạn giải quyết: phải xác minh ở nhiều nơi",
    "unread:first": "Đang trực: đã được báo có tin",
    "unread:next": "Đã được báo: chưa ai mở tin",
    "unread:heads": "Đã báo các trưởng đơn vị: chưa ai mở tin",
  },
  reminders: {
    title: "Cần chú ý",
    lead: "Tin của đồng chí và tin chưa có người phụ trách. Trưởng đơn vị thấy cả tin đã quá hạn của người khác.",
    none: "Không có thời hạn nào sắp đến hoặc đã quá.",
    tip: (number: string) => `Tin ${number}`,
    fresh: "mới",
    escalated: "đã báo trưởng đơn vị",
    nobody: "chưa có người phụ trách",
    count: (count: number) => `${count} thời hạn cần chú ý:`,
    more: "và các tin khác",
    told: (numbers: string) => `Nhắc thời hạn: tin ${numbers}.`,
    open: "Xem thời hạn",
    banner: "Nhắc thời hạn",
    seen: "Đã rõ",
  },
  calls: {
    banner: "Tin khẩn chưa ai mở",
    count: (count: number) => `${count} tin khẩn chưa ai mở:`,
    heads: "Đã báo các trưởng đơn vị.",
    more: (count: number) => `và ${count} tin khác`,
    told: (numbers: string) => `Tin khẩn chưa ai mở: tin ${numbers}.`,
  },
  calendar: {
    title: "Lịch thời hạn",
    hint: "Phím mũi tên chuyển ngày, Page Up và Page Down chuyển tháng.",
    before: "Tháng trước",
    after: "Tháng sau",
    today: "Hôm nay",
    print: "In lịch",
    off: "nghỉ",
    none: "không có thời hạn",
    intake: (count: number) => `${count} tiếp nhận`,
    result: (count: number) => `${count} giải quyết`,
    late: (count: number) =>
      count === 0
        ? "Không có thời hạn nào đã quá."
        : `${count} thời hạn đã quá mà chưa có kết quả.`,
    noHolidays: (year: string) =>
      `Chưa có danh sách ngày nghỉ năm ${year}: mới trừ thứ Bảy và Chủ nhật. Báo cho người quản trị hệ thống.`,
    toList: "Mở danh sách tin báo theo thời hạn",
  },
};

export type ClockWords = typeof clocksVi;
