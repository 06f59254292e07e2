import type { Elapsed } from "../../core/station/figures.ts";

/** Texts of the page with the figures of the station. The other languages have the same shape. */
export const pictureVi = {
  locale: "vi",
  title: "Toàn cảnh",
  surges: "Tăng bất thường",
  noSurge: "7 ngày qua không có loại việc nào ở địa bàn nào nhiều tin hơn thường lệ.",
  surge: ({ seen, expected, day }: { seen: number; expected: string; day: string }) =>
    `: ${seen} tin ngày ${day}, thường chỉ khoảng ${expected}.`,
  method:
    "Cách tính: mỗi ngày đã qua được so với một ngày thường của 8 tuần trước, có tính thứ trong tuần và loại việc tăng ở mọi địa bàn (như đêm mưa lớn). Chỉ cảnh báo khi ngẫu nhiên khó gây ra: dưới một lần trong hai tuần.",
  length: "Khoảng xem",
  weeks: (count: number) => `${count} tuần`,
  earlier: "Lùi lại",
  later: "Tiến tới",
  span: (from: string, to: string) => `${from} đến ${to}`,
  print: "In trang này",
  tips: "Số tin",
  urgent: "Khẩn",
  byWeek: "Theo tuần",
  weekFrom: "Tuần từ thứ Hai",
  openWeek: "Cột cuối là tuần này, mới tính đến hết hôm qua.",
  asTable: "Xem dạng bảng",
  byWard: "Theo địa bàn",
  noOutlines:
    "Chưa có ranh giới địa bàn nên chưa vẽ được bản đồ. Người quản trị hệ thống thêm vào flows/place.yaml.",
  mapFailed: "Chưa tải được bản đồ.",
  byPlace: "Loại việc và địa bàn",
  category: "Loại việc",
  sum: "Tổng",
  byStatus: "Trạng thái",
  ratings: "Có giúp được không?",
  firstReply: "Trả lời lần đầu sau",
  closing: "Kết thúc sau",
  elapsed: {
    "same-day": "trong ngày",
    "next-day": "hôm sau",
    "2-3-days": "2–3 ngày",
    "4-7-days": "4–7 ngày",
    longer: "lâu hơn",
  } satisfies Record<Elapsed, string>,
  byHour: "Theo giờ trong ngày",
  hourOfDay: "Giờ",
  hour: (hour: number) => `${hour}–${hour + 1} giờ`,
  byLanguage: "Ngôn ngữ của người báo",
  blocks: (from: string, to: string) =>
    `Cộng từng đợt 4 tuần trọn, từ ${from} đến ${to}. Số dưới 5 được ẩn để không ai nhận ra người báo.`,
  noBlocks:
    "Giờ và ngôn ngữ chỉ được đếm theo từng đợt 4 tuần trọn. Khoảng đang xem chưa có đợt nào.",
  hidden: "ẩn",
  none: "Chưa có tin nào.",
  allHidden: "Có ít tin nên mọi số đều được ẩn.",
  foot: "Mọi con số được đếm theo tuần, không đọc nội dung tin. Tin người báo tự rút không được tính.",
  data: "Bảng dữ liệu (CSV)",
  dataLead:
    "Mỗi tin một dòng: ngày nhận, loại việc, địa bàn, khẩn, trạng thái, đánh giá. Không có nội dung, số tin, giờ hay ngôn ngữ. Cần một cán bộ khác xác nhận.",
  propose: "Đề nghị tải bảng này",
  waits: "Đề nghị trước đang chờ người thứ hai.",
  ready: (span: string, until: string) => `Đã được xác nhận: ${span}. Tải được đến ${until}.`,
  take: "Tải bảng",
  saved: "Đã tải bảng.",
  columns: {
    day: "Ngày nhận",
    category: "Loại việc",
    area: "Địa bàn",
    urgent: "Khẩn",
    status: "Trạng thái",
  },
  yes: "có",
};

export type PictureWords = typeof pictureVi;
