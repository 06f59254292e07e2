/** Texts of the control that sets a tip's status. */
export const statusVi = {
  detail: "Chi tiết (người báo tin đọc bằng lời trung tính)",
  reason: "Lý do (người báo tin đọc bằng lời trung tính)",
  plain: "Không thêm gì",
  sentence: "Lời nhắn cho người báo tin (không bắt buộc)",
  hint: "Người báo tin đọc nguyên văn và có thể trả lời. Đừng viết điều gì về việc đang xác minh.",
  left: (count: number) => (count < 0 ? `Thừa ${-count} chữ cái` : `Còn ${count} chữ cái`),
  ends: (days: number) => `Tin báo sẽ kết thúc và bị xóa sau ${days} ngày, trừ khi được giữ lại.`,
  set: (status: string) => `Đặt: ${status}`,
  end: (status: string) => `Kết thúc: ${status}`,
  done: (status: string) => `Bây giờ: ${status}. Người báo tin được báo trong vòng một phút.`,
  with: "Cùng trạng thái",
  overtaken: "Không gửi: trạng thái đã được đổi lại trong vòng một phút.",
};

export type StatusWords = typeof statusVi;
