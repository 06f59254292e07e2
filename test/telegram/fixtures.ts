/** Updates in the shapes of the Bot API (10.3), with a person's data where it would be. */

export const CHAT = 7012345678;

const person = {
  id: CHAT,
  is_bot: false,
  first_name: "Nguyễn Thị",
  last_name: "Hoa",
  username: "hoa_sontra",
  language_code: "vi",
};
const chat = {
  id: CHAT,
  first_name: "Nguyễn Thị",
  last_name: "Hoa",
  username: "hoa_sontra",
  type: "private",
};
const bot = { id: 123456789, is_bot: true, first_name: "Tiếng Mõ", username: "tiengmo_bot" };

export const PERSONAL = ["Nguyễn Thị", "Hoa", "hoa_sontra", "+84901234567", "bien-so.MOV"];

let updateId = 871_234_500;

function update(content: object): object {
  updateId += 1;
  return { update_id: updateId, ...content };
}

export function message(content: object): object {
  return update({
    message: { message_id: 42, from: person, chat, date: 1_795_000_000, ...content },
  });
}

export function edited(content: object): object {
  const times = { date: 1_795_000_000, edit_date: 1_795_000_060 };
  return update({ edited_message: { message_id: 42, from: person, chat, ...times, ...content } });
}

export function callbackQuery(content: object): object {
  const query = { id: "30117542000000001", from: person, chat_instance: "-4101", ...content };
  return update({ callback_query: query });
}

export const ownMessage = {
  message_id: 41,
  from: bot,
  chat,
  date: 1_795_000_000,
  text: "Bạn muốn làm gì?",
};

export function membership(from: string, to: string, where: object = chat): object {
  return update({
    my_chat_member: {
      chat: where,
      from: person,
      // After each message of the tests: an older block is no longer true.
      date: 4_000_000_000,
      old_chat_member: { user: bot, status: from },
      new_chat_member: { user: bot, status: to, until_date: 0 },
    },
  });
}

export const group = { id: -1_001_234_567_890, title: "Tổ dân phố 12", type: "supergroup" };

export function photoSizes(...bytes: (number | undefined)[]): object[] {
  return bytes.map((size, index) => ({
    file_id: `AgACAgUAAxkBAAI${index}`,
    file_unique_id: `AQADuq4xG${index}`,
    width: 90 * 4 ** index,
    height: 67 * 4 ** index,
    file_size: size,
  }));
}

export const location = { latitude: 16.0678, longitude: 108.2208 };
export const contact = { phone_number: "+84901234567", first_name: "Hoa", user_id: CHAT };
export const forwardOrigin = { type: "user", sender_user: person, date: 1_794_999_000 };
