import type { TipFilter } from "../../core/station/tip-views.ts";

/** Texts of the page on which a shift is handed over. The other languages have the same shape. */
export const shiftVi = {
  title: "Giao ca",
  lead: "Số liệu do hệ thống đếm. Chỉ cần ghi điều số liệu không nói được: đã hứa gì với ai, việc gì sắp đến, tin nào cần chú ý.",
  now: "Lúc này",
  note: "Ghi cho ca sau",
  noteHint: "Được mã hóa: chỉ cán bộ của đơn vị đọc được. Có thể để trống.",
  handOver: "Bàn giao ca",
  handedOver: "Đã bàn giao ca.",
  takeOver: "Tôi đã nhận ca",
  takenOver: "Đã nhận ca.",
  waits: (name: string) => `${name} đã bàn giao, chờ người nhận ca.`,
  ownWaits: "Đang chờ cán bộ ca sau xác nhận.",
  by: (name: string) => `${name} bàn giao`,
  taken: (name: string) => `${name} nhận ca`,
  former: "Các lần trước",
  none: "Chưa có lần giao ca nào.",
  nothing: "Không ghi gì thêm.",
  unreadable: "Trình duyệt này không có khóa mở được nội dung này.",
  counts: {
    open: "Đang mở",
    mine: "Của người bàn giao",
    new: "Mới",
    answered: "Có trả lời mới",
    overdue: "Quá hạn",
    urgent: "Khẩn cấp",
    waiting: "Chờ người báo trả lời",
    closed: "Đã kết thúc",
  } satisfies Record<Exclude<TipFilter, "watched">, string>,
};

export type ShiftWords = typeof shiftVi;
