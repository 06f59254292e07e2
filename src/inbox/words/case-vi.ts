/** Texts about whose case a tip is. */
export const caseVi = {
  owner: "Phụ trách",
  nobody: "Chưa có ai",
  me: "Tôi",
  claim: "Nhận xử lý",
  release: "Thôi phụ trách",
  assign: "Giao cho…",
  assignTitle: (count: number) =>
    count === 1 ? "Giao tin báo cho ai?" : `Giao ${count} tin báo cho ai?`,
  assigned: (name: string, count: number) =>
    count === 1 ? `Đã giao cho ${name}.` : `Đã giao ${count} tin báo cho ${name}.`,
  claimed: (count: number) =>
    count === 1 ? "Đồng chí phụ trách tin báo này." : `Đồng chí phụ trách ${count} tin báo này.`,
  released: (count: number) =>
    count === 1 ? "Tin báo chưa có người phụ trách." : `${count} tin báo chưa có người phụ trách.`,
  taken: (name: string, count: number) =>
    count === 1
      ? `${name} đang phụ trách tin báo này.`
      : `${name} đang phụ trách ${count} tin báo.`,
  take: "Vẫn giao",
  watch: "Theo dõi",
  unwatch: "Thôi theo dõi",
  watched: "Đang theo dõi tin báo này.",
  unwatched: "Đã thôi theo dõi tin báo này.",
  heir: "Tin báo của người này giao cho",
  heirNobody: "Không ai (chờ người nhận)",
  handOver: "Bàn giao tin báo…",
  handOverLead: (name: string, count: number) =>
    `${name} đang phụ trách ${count} tin báo chưa kết thúc. Giao tất cả cho:`,
  handOverConfirm: "Bàn giao tất cả",
  metadata: (from: string, to: string) =>
    `Mọi tin từ ${from} đến ${to}, mỗi tin một dòng: ngày nhận, loại việc, địa bàn, khẩn, trạng thái, đánh giá.`,
  handedOver: (count: number) => `Đã bàn giao ${count} tin báo.`,
};

export type CaseWords = typeof caseVi;
