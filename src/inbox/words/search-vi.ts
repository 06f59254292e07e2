export const searchVi = {
  field: "Tìm theo chữ hoặc số",
  results: "Các tin báo tìm thấy",
  read: (read: string, all: string) => `Đã đọc ${read} trong ${all} tin`,
  readAll: (all: string) => `Đã tìm trong ${all} tin`,
  newest: (read: string, all: string) =>
    `Đã tìm trong ${read} tin mới nhất, trên tổng số ${all} tin. Tin cũ hơn: dùng bộ lọc hoặc số tin.`,
  found: (count: number) => (count === 0 ? "Không có tin nào như vậy." : `Tìm thấy ${count} tin`),
  none: "Chưa thấy tin nào.",
  more: (count: number) => `Còn ${count} tin nữa. Hãy thêm chữ để thu hẹp.`,
  failed: "Không đọc tiếp được.",
  again: "Thử lại",
  slow: "Trình duyệt không khởi động được bộ giải mã riêng nên trang tự giải mã, có thể bị khựng. Tải lại trang để thử lại.",
  unreadable: "Khóa của đơn vị không giải mã được tin này.",
  altered: "Không còn là lời lúc gửi:",
  nothing: "(không viết gì)",
};

export type SearchWords = typeof searchVi;
