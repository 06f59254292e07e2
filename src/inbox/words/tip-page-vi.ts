/** Texts of the page of one tip: its timeline, reply box, notes, and who else is there. */
export const tipPageVi = {
  presence: {
    reading: (names: string) => `${names} cũng đang mở tin này`,
    writing: (names: string) => `${names} đang viết…`,
    and: " và ",
  },
  timeline: {
    title: "Diễn biến",
    all: (count: number) => `Xem tất cả ${count} mục`,
    received: "Tin báo đến",
    station: "Hệ thống",
    question: "Hỏi người báo",
    sentence: "Nhắn người báo",
    answer: "Người báo trả lời",
    rating: "Người báo đánh giá",
    note: "Ghi chú riêng",
    status: "Đổi trạng thái:",
    held: (reason: string) => `Giữ lại để phục vụ ${reason}`,
    released: "Thôi giữ",
    mute: "Hạn chế người gửi",
    opened: "Mở tin",
    forwarded: (where: string) => `Chuyển đến ${where}`,
    forwardedAway: "Chuyển cho đơn vị khác",
    exported: "In hoặc tải về máy",
    exportedMasked: "In hoặc tải về bản đã che từ",
    clock: (what: string) => `Thời hạn: ${what}`,
    claimed: "Nhận xử lý",
    assigned: (name: string) => `Giao cho ${name}`,
    freed: "Thôi giao",
    linked: (count: string) => `Gộp vào một vụ việc có ${count} tin`,
    unlinked: "Tách khỏi vụ việc",
    file: "(tệp đính kèm)",
  },
  matter: {
    title: "Cùng vụ việc",
    among: (count: number) => `${count} tin khác cùng vụ việc này.`,
    show: "Xem cả vụ việc",
    link: "Gộp với tin cùng vụ việc…",
  },
  reply: {
    region: "Viết cho người báo hoặc ghi chú",
    question: "Hỏi người báo",
    note: "Ghi chú riêng",
    noteLabel: "Ghi chú riêng cho đồng nghiệp",
    noteHint: "Chỉ cán bộ của đơn vị đọc được. Không bao giờ đến người báo.",
    noteSave: "Lưu ghi chú",
    noteSaving: "Đang mã hóa và lưu…",
    noteSaved: "Đã lưu ghi chú. Chỉ đơn vị đọc được.",
    private: "Ghi chú riêng, người báo không thấy",
    inTheirs: (language: string) =>
      `Người báo viết bằng ${lowerFirst(language)}. Hãy viết bằng ngôn ngữ ấy.`,
    template: "Mẫu câu",
    templateNone: "Chọn mẫu câu…",
    templateUsed: (language: string) =>
      `Đã điền mẫu câu bằng ${lowerFirst(language)}. Sửa được trước khi gửi.`,
    meaning: "Nghĩa là:",
    asks: {
      name: "tên hoặc danh tính",
      number: "số, địa chỉ hoặc cách liên lạc",
      meeting: "một cuộc gặp",
    },
    asksWarning: (what: string) =>
      `Câu này dường như hỏi người báo ${what}. Họ báo tin ẩn danh: trả lời có thể làm lộ họ.`,
    or: " và ",
    meanwhile: "Đồng nghiệp đã viết cho người báo sau khi đồng chí mở tin này:",
    meanwhileAsk: "Vẫn gửi câu của đồng chí?",
    meanwhileSend: "Vẫn gửi",
    meanwhileKeep: "Chưa gửi",
    unseen: "Đồng nghiệp đã viết. Đang đọc…",
  },
  night: {
    waits: (clock: string) =>
      `Đang là giờ nghỉ đêm: sẽ gửi lúc ${clock}. Trước đó vẫn rút lại được.`,
    statusWaits: (clock: string) => `Đang là giờ nghỉ đêm: người báo được báo lúc ${clock}.`,
    newsWaits: (clock: string) => `Người báo chưa biết trạng thái này: được báo lúc ${clock}.`,
    atOnce: "Gửi ngay trong đêm",
    kept: (clock: string) => `Đã lưu. Sẽ gửi lúc ${clock}.`,
    goes: (clock: string) => `Gửi lúc ${clock}`,
    sendNow: "Gửi ngay",
    sent: "Đã gửi.",
    takeBack: "Rút lại",
    tookBack: "Đã rút lại. Nội dung trở về ô soạn nếu ô đang trống.",
    unsent: "Không gửi",
    overtaken: "Không gửi: trạng thái đã đổi trước giờ gửi.",
  },
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}

export type TipPageWords = typeof tipPageVi;
