/** Texts about the network, and about a page that has failed. */
export const faceVi = {
  waits: (count: number) => `Chờ mạng: ${count}. Sẽ tự gửi khi có mạng, mỗi việc một lần.`,
  now: "Thử ngay",
  returned: {
    question: "Một câu hỏi chưa được gửi.",
    note: "Một ghi chú chưa được lưu.",
    status: "Một trạng thái chưa được đổi.",
    assign: "Chưa giao được tin báo.",
  },
  tooLate: "Việc này đã chờ hơn một ngày.",
  back: "Nội dung vẫn ở chỗ đồng chí đã viết.",
  read: "Đã rõ",
  stale: "Hộp tin báo vừa được cập nhật",
  staleHint:
    "Một phần của trang này không còn trên máy chủ. Hãy tải lại trang: nội dung đang viết được giữ nguyên.",
  broken: "Trang này gặp lỗi",
  brokenHint:
    "Hãy tải lại: nội dung đang viết được giữ nguyên. Nếu vẫn lỗi, báo cho quản trị viên hệ thống.",
  reload: "Tải lại trang",
};

export type FaceWords = typeof faceVi;
