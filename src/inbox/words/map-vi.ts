/** Texts of the map on a tip's page. */
export const mapVi = {
  locale: "vi",
  title: "Bản đồ",
  label: "Vị trí của tin báo trên bản đồ; phần chữ nói cùng nội dung.",
  failed: "Chưa tải được bản đồ. Tọa độ vẫn dùng được.",
  nowhere: "Tọa độ này không vẽ được lên bản đồ.",
  nearest: ({ name, far, direction }: { name: string; far: string; direction: string }) =>
    `Cách ${name} ${far} về phía ${direction}.`,
  here: (name: string) => `Tại ${name}.`,
  about: (distance: string) => `khoảng ${distance}`,
  centre: (area: string) => `trung tâm ${area}`,
  inside: (area: string) => `Trong ranh giới ${area}.`,
  outside: "Ngoài mọi ranh giới có trên bản đồ.",
  chose: (area: string) => `Người báo lại chọn ${area}.`,
  noOutlines:
    "Bản đồ chưa có ranh giới địa bàn. Người quản trị hệ thống thêm vào flows/place.yaml.",
  bare: "Bản đồ chưa có ranh giới địa bàn hay mốc nào, nên chỉ có lưới ô theo tỷ lệ. Người quản trị hệ thống thêm vào flows/place.yaml.",
  across: (distance: string) => `Bản đồ rộng ${distance}.`,
  zoomIn: "Phóng to bản đồ",
  zoomOut: "Thu nhỏ bản đồ",
  north: "B",
  compass: {
    north: "bắc",
    northEast: "đông bắc",
    east: "đông",
    southEast: "đông nam",
    south: "nam",
    southWest: "tây nam",
    west: "tây",
    northWest: "tây bắc",
  },
};

export type MapWords = typeof mapVi;
