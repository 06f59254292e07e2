/** Texts about the network. */
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
};

export type FaceWords = typeof faceVi;
