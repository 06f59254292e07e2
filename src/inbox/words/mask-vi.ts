/** Texts about hiding words before a tip is printed or saved. */
export const maskVi = {
  open: "Che từ trước khi xuất…",
  /** There is a draft. */
  goOn: "Che từ trước khi xuất (đang soạn)…",
  /** What is hidden waits for the export of several tips. */
  openKept: "Che từ trước khi xuất (đã giữ)…",
  title: "Che từ trước khi in hoặc tải về",
  lead: "Tên sau cách xưng hô, số điện thoại, biển số, số giấy tờ, số nhà mà máy nhận ra đã được che. Máy có bỏ sót: hãy đọc hết. Bấm vào từ để che hoặc bỏ che.",
  left: "Vị trí, ghi chú nội bộ và tệp không che từng phần được đã bỏ sẵn. Tệp gốc và bản niêm phong không bao giờ kèm. Luôn còn: số, loại việc, địa bàn, giờ nhận, dòng thời gian với tên cán bộ.",
  include: (part: string) => `Kèm: ${part}`,
  note: "Ghi chú nội bộ",
  repeated: (count: number) =>
    count === 1 ? "1 từ đã che còn hiện ở chỗ khác." : `${count} từ đã che còn hiện ở chỗ khác.`,
  hideRepeated: "Che cả ở đó",
  print: "In bản đã che",
  save: "Tải bản đã che (.age)",
  close: "Đóng",
  discard: "Bỏ bản nháp",
  keep: "Giữ để tải cùng các tin khác",
  kept: "Đã giữ. Tải về ở đầu danh sách tin.",
  /** Of several tips that may be fetched. */
  takeMasked: "Tải bản đã che",
  takeWhole: "Tải toàn văn",
  each: (ready: number, all: number) =>
    `Muốn che từ: mở từng tin, che và giữ (${ready}/${all} tin đã xong).`,
  isReady: "đã che",
};

export type MaskWords = typeof maskVi;
