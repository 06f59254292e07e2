/** Every word of the page: Vietnamese first, English in small beside it. */
export interface Words {
  vi: string;
  en: string;
}

const word = (vi: string, en: string): Words => ({ vi, en });

export const words = {
  title: word("Tiếng Mõ", "Two test phones"),
  intro: word(
    "Nhắn trên một trong hai máy. Mọi thứ đều chạy thật, chỉ Telegram và Zalo là mô phỏng.",
    "Write on either phone. All of it is real except Telegram and Zalo.",
  ),
  desks: word("Hộp tin của cán bộ", "Officers' inboxes"),
  newTip: word("tin mới", "new tip"),
  newTips: word("tin mới", "new tips"),
  noNewTips: word("không có tin mới", "no new tips"),
  desksLead: word(
    "Mỗi tin báo tự đến đơn vị phụ trách. Mở hộp tin nào, trình duyệt này thành cán bộ của đơn vị ấy.",
    "Each tip goes to the unit in charge. Open an inbox, and this browser joins that unit.",
  ),
  channels: word("Kênh thông báo", "Channels"),
  channel: word("kênh", "channel"),
  noPosts: word("Chưa có thông báo nào.", "No notices yet."),
  telegram: word("Telegram", "with buttons"),
  zalo: word("Zalo", "text only"),
  resident: word("Người dân", "Resident"),
  newResident: word("Người mới", "New resident"),
  phoneLanguage: word("Ngôn ngữ máy", "Phone language"),
  block: word("Chặn bot", "Block"),
  unblock: word("Bỏ chặn", "Unblock"),
  blockedBar: word("Bạn đã chặn bot này", "You blocked this bot"),
  bot: word("bot", "bot"),
  typing: word("đang nhập…", "typing…"),
  offline: word("mất kết nối, đang thử lại…", "reconnecting…"),
  aboutBot: word("Bot này làm được gì?", "What can this bot do?"),
  emptyTelegram: word("Bấm BẮT ĐẦU để nói chuyện với bot.", "Press START to talk to the bot."),
  emptyZalo: word("Hãy gửi lời chào đến bot.", "Say hello to the bot."),
  start: word("BẮT ĐẦU", "START"),
  greeting: word("Xin chào", "Say hello"),
  message: word("Tin nhắn", "Message"),
  send: word("Gửi", "Send"),
  sticker: word("Nhãn dán", "Sticker"),
  attach: word("Đính kèm", "Attach"),
  photo: word("Ảnh", "Photo"),
  file: word("Tệp", "File"),
  voice: word("Ghi âm mẫu", "Sample voice note"),
  location: word("Vị trí", "Location"),
  commands: word("Lệnh", "Commands"),
  latitude: word("Vĩ độ", "Latitude"),
  longitude: word("Kinh độ", "Longitude"),
  sendLocation: word("Gửi vị trí này", "Send this location"),
  cancel: word("Thôi", "Cancel"),
  close: word("Đóng", "Close"),
  edit: word("Sửa", "Edit"),
  editing: word("Đang sửa tin nhắn", "Editing a message"),
  edited: word("đã sửa", "edited"),
  forwarded: word("Chuyển tiếp", "Forwarded"),
  copied: word("Đã chép", "Copied"),
  openLink: word("mở trang ngoài", "opens a page"),
  copyText: word("chép", "copies"),
  toBottom: word("Xuống cuối", "To the newest"),
  failed: word("Không gửi được", "Could not send"),
  fromBot: word("Bot", "Bot"),
  fromYou: word("Bạn", "You"),
} satisfies Record<string, Words>;

/** Names for fresh residents, taken in turn. */
export const residentNames = ["Lan", "Minh", "Hạnh", "Tuấn", "Mai", "Quân", "Thảo", "Dũng"];

export const phoneLanguages = [
  { code: "vi", name: "Tiếng Việt" },
  { code: "en", name: "English" },
  { code: "zh-hans", name: "简体中文" },
  { code: "zh-hant", name: "繁體中文" },
  { code: "ko", name: "한국어" },
];

/** Sông Trí, Kỳ Anh: a street of the demo town. */
export const demoPlace = { latitude: 18.0689, longitude: 106.2996 };
