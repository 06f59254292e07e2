/** Texts of the page on which an officer practises with a made-up tip. */
export const practiceVi = {
  title: "Tập với một tin mẫu",
  lead: "Tin bịa đặt, chỉ có trong trình duyệt này. Không có gì được gửi đi hay giữ lại.",
  steps: {
    open: "Mở tin",
    status: "Đặt một trạng thái",
    warning: "Thử hỏi tên người báo để thấy lời cảnh báo",
    question: "Sửa lại và gửi một câu hỏi về sự việc",
    note: "Lưu một ghi chú cho đồng nghiệp",
  },
  done: "xong",
  progress: (done: number, all: number) => `Đã xong ${done}/${all} bước`,
  finished: "Đồng chí đã làm đủ các bước. Tin thật cũng làm như vậy.",
  again: "Tập lại từ đầu",
  toTips: "Về danh sách tin báo",
  open: "Mở tin mẫu",
  opening: "Đang mã hóa tin mẫu bằng khóa của đồng chí rồi mở ra…",
  failed:
    "Trình duyệt này không mở được tin mẫu. Với tin thật cũng vậy: hãy báo quản trị viên hệ thống.",
  sealed: "Vừa được mã hóa và mở bằng khóa của đồng chí, như tin thật.",
  tip: "Đổ rác thải ban đêm",
  said: "Việc đã viết",
  toResident: "Gửi người báo (tập)",
  forColleagues: "Ghi chú riêng (tập)",
  labels: { what: "Chuyện gì xảy ra?", when: "Khi nào?", where: "Ở đâu?" },
  what: "Khoảng 23 giờ có xe tải trắng đổ rác xuống mương sau nhà văn hóa, ba đêm liền. Mùi rất khó chịu. Tôi không thấy rõ biển số.",
  when: "Đang tiếp diễn",
  where: "Sau nhà văn hóa khu phố",
};

export type PracticeWords = typeof practiceVi;
