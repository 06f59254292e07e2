/** Texts about the network, and what has been done. */
export const faceVi = {
  waits: (count: number) => `Chờ mạng: ${count}. Sẽ tự gửi khi có mạng, mỗi việc một lần.`,
  now: "Thử ngay",
  returned: {
    question: "Một câu hỏi chưa được gửi.",
    note: "Một ghi chú chưa được lưu.",
    status: "Một trạng thái chưa được đổi.",
    assign: "Chưa giao được tin báo.",
    link: "Chưa gộp được tin báo.",
  },
  tooLate: "Việc này đã chờ hơn một ngày.",
  back: "Nội dung vẫn ở chỗ đồng chí đã viết.",
  read: "Đã rõ",
  done: {
    invited: "Đã tạo liên kết mời.",
    cancelled: "Đã hủy liên kết mời.",
    renamed: (name: string) => `Tên mới: ${name}.`,
    dismissed: "Người hỏi sẽ được báo, câu hỏi được xóa.",
    withdrawn: "Đã rút lại đề nghị.",
    stopped: "Đã dừng đổi khóa.",
    pictured: "Đã thêm ảnh.",
    saved: "Đã lưu về máy này.",
  },
};

export type FaceWords = typeof faceVi;
