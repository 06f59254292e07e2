/** Texts of the part of the page "Duty" that says how officers hear of tips. The other languages have the same shape. */
export const alertsVi = {
  here: "Báo trên trình duyệt này",
  hereLead:
    "Chỉ nói là có tin mới, không nói về việc gì, ở đâu. Cũng báo khi hộp thư đang khóa, miễn là thẻ còn mở.",
  show: "Hiện thông báo",
  sound: "Phát âm thanh",
  allow: "Cho phép thông báo",
  denied:
    "Trình duyệt đang chặn thông báo của trang này. Bật lại ở biểu tượng trước địa chỉ trang, rồi tải lại.",
  missing: "Trình duyệt này không hiện được thông báo. Âm thanh vẫn dùng được.",
  test: "Thử",
  tested: "Đã thử.",
  saved: "Đã lưu cho trình duyệt này.",
  group: "Nhóm trực",
  groupLead:
    "Bot nhắn vào nhóm “Có tin báo mới đang chờ”: một lần, cho đến khi có cán bộ xem danh sách. Không nói tin về việc gì.",
  none: "Chưa nối nhóm nào.",
  noChannel: "Không kênh nào cho phép nhóm trực (place.yaml, mục alerts).",
  bound: (channel: string, name: string) => `Đã nối một nhóm ${channel}, bằng mã của ${name}, ngày`,
  lost: "Bot đã bị đưa ra khỏi nhóm trực, nên nhóm không được báo nữa. Từ ngày",
  refused: "Lần nhắn gần nhất bị từ chối. Bot có được viết trong nhóm không?",
  makeCode: "Tạo mã nối nhóm",
  codeLead: "Thêm bot vào nhóm, rồi gửi dòng này trong nhóm. Mã dùng một lần, đến",
  codeMade: "Đã tạo mã.",
  codeWaits: "Có một mã chưa dùng, hết hạn lúc",
  copyCode: "Sao chép dòng này",
  unbind: "Ngắt nhóm",
  unbindSure: "Nhóm sẽ không được báo nữa. Ngắt?",
  unbound: "Đã ngắt nhóm trực.",
  headsOnly: "Trưởng đơn vị nối và ngắt nhóm.",
};

export type AlertWords = typeof alertsVi;
