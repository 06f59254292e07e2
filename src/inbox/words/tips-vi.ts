/** Texts of the pages about tips. */
export const tipsVi = {
  tips: {
    title: "Tin báo",
    mark: "Số của tin này",
    urgent: "Khẩn",
    media: (count: number) => `${count} tệp đính kèm`,
    choose: "Chọn một tin báo để xem nội dung.",
    list: "Danh sách tin báo",
  },
  tip: {
    back: "Danh sách",
    status: "Trạng thái xử lý",
    received: "Tiếp nhận",
    history: "Quá trình xử lý",
    noHistory: "Chưa có thay đổi trạng thái.",
    content: "Nội dung tin báo",
    writtenIn: (language: string) => `Viết bằng ${lowerFirst(language)}`,
    unreadable: "Không giải mã được nội dung này bằng khóa của đơn vị.",
    unknownForm: "Nội dung ở dạng mà phiên bản này chưa đọc được. Vẫn có thể tải tệp .age.",
    altered: "Nội dung này không còn như lúc gửi",
    alteredHint:
      "Trình duyệt của một đồng nghiệp đã thay nội dung khác vào đây khi mã hóa lại sau lần đổi khóa. Đừng xử lý theo nội dung này. Nhật ký đã ghi việc phát hiện và ai đã mã hóa lại mục nào; hãy báo chỉ huy và người kiểm tra.",
    unverified:
      "Chưa kiểm chứng: nội dung này có từ trước khi hệ thống biết đối chiếu. Nếu đã được mã hóa lại sau một lần đổi khóa thì không thể biết có còn như lúc gửi hay không.",
    locked: "Cần khóa giải mã của đơn vị để đọc nội dung.",
    opening: "Đang giải mã…",
    place: (metres: number) =>
      metres > 0 ? `Trong bán kính khoảng ${metres.toLocaleString("vi")} m` : "Vị trí chính xác",
    copyPlace: "Sao chép tọa độ",
    mapWarning: "Dán tọa độ vào bản đồ trên mạng là cho nơi đó biết vị trí này.",
    export: "Toàn bộ (.age)",
    similar: "Gần giống một tin báo khác đã mở ở đây:",
    similarNumber: (number: number) => `tin ${number}`,
  },
  media: {
    photo: "Ảnh",
    video: "Video",
    voice: "Tin thoại",
    audio: "Âm thanh",
    document: "Tài liệu",
    numbered: (kind: string, index: number) => `${kind} ${index}`,
    open: (name: string) => `Mở ${lowerFirst(name)}`,
    opening: "Đang tải và giải mã…",
    save: (name: string) => `Lưu ${lowerFirst(name)}`,
    enlarge: (name: string) => `Phóng to ${lowerFirst(name)}`,
    failed: "Không mở được tệp này.",
    gone: "Tệp không còn trên máy chủ.",
    cannotShow: "Trình duyệt không hiển thị được định dạng này; có thể lưu về máy.",
    tooLarge: "Ảnh quá lớn để hiển thị ở đây; có thể lưu về máy.",
    mayNameAuthor: "Có thể ghi tên người làm ra: tệp PDF không làm sạch được.",
    original: "Bản gốc, chưa bỏ thông tin, có thể làm lộ người gửi.",
    saveOriginal: "Lưu bản gốc",
    noOriginal: "Bản gốc chưa đến, hoặc không tải về được.",
  },
  thread: {
    title: "Trao đổi với người báo tin",
    empty: "Chưa có trao đổi. Người báo tin không lộ danh tính; câu hỏi được chuyển kín đến họ.",
    resident: "Người báo tin",
    question: "Câu hỏi cho người báo tin",
    hint: "Không hỏi điều làm lộ danh tính người báo tin.",
    left: (count: number) => `Còn ${count.toLocaleString("vi")} ký tự`,
    over: (count: number) => `Quá ${count.toLocaleString("vi")} ký tự`,
    send: "Gửi câu hỏi",
    sending: "Đang mã hóa và gửi…",
    sent: "Đã gửi câu hỏi.",
    kept: "Nội dung vẫn được giữ, bấm gửi để thử lại.",
    shortcut: "Ctrl + Enter để gửi",
    unverified:
      "Chưa kiểm chứng: tin báo này có từ trước khi tin báo ghi hộp thư của người gửi. Chỉ có máy chủ bảo đảm rằng câu hỏi đến đúng người gửi.",
    otherMailbox:
      "Máy chủ nêu một hộp thư khác với hộp thư ghi trong tin báo. Câu hỏi sẽ đến tay người khác nên không gửi được. Báo cho người kiểm tra và người quản trị hệ thống.",
    hidden:
      "Khóa của đơn vị không mở được câu hỏi này: người viết đã giấu đồng nghiệp điều đã hỏi người dân.",
    copied: "Bản riêng của đơn vị: nội dung người dân nhận có thể khác.",
  },
  keeping: {
    title: "Thời hạn lưu",
    stays: "Không bị xóa khi còn đang mở hoặc đang được giữ lại.",
    goes: "Đã kết thúc. Sẽ xóa cùng tin nhắn và tệp:",
    ask: "Giữ lâu hơn để phục vụ:",
    reasons: {
      investigation: "điều tra",
      court: "vụ án tại tòa",
      complaint: "giải quyết khiếu nại",
    },
    held: (reason: string, asker: string, approver: string) =>
      `Được giữ lại để phục vụ ${reason}, theo ${asker} và ${approver}.`,
    release: "Đề nghị thôi giữ",
    mute: "Hạn chế người gửi này",
    muteLead: "Tin rác? Nhận ít tin hơn từ người đã gửi tin này.",
    muteSure: "Trong vài ngày sẽ không nhận thêm trả lời cho tin này. Không ai biết đó là ai.",
    muteConfirm: "Hạn chế",
    muted: "Đã hạn chế trong vài ngày. Chỉ có tác dụng nếu người gửi đã chọn được báo khi có tin.",
  },
  exports: {
    lead: "Chọn tin trong danh sách, nhiều nhất 50. Một cán bộ khác xác nhận, sau đó đồng chí tải về một lần, thành một tệp JSON đã giải mã, không kèm tệp đính kèm.",
    waits: "Đề nghị tải trước của đồng chí vẫn chờ cán bộ thứ hai.",
    propose: (count: number) => `Đề nghị tải ${count} tin`,
    count: (count: number) => `${count} tin báo:`,
    ready: (count: number, until: string) =>
      `Đề nghị tải ${count} tin của đồng chí đã được xác nhận. Tải được một lần, đến ${until}.`,
    saved: "Đã lưu các tin báo. Tệp này không mã hóa.",
    limit: (count: number) => `Mỗi người tự tải được ${count} tin trong 24 giờ.`,
  },
  rating: {
    said: "Có giúp được không? Người báo tin trả lời:",
    helped: "Có giúp được không?",
    why: "Về câu hỏi có giúp được không:",
    answers: { yes: "Có", partly: "Một phần", no: "Không" },
  },
};

/**
 * Lower-cases the first letter, for use inside a sentence. Names inside keep their capitals ("tiếng
 * Việt").
 */
function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}
