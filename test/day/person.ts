import type { ChannelId } from "../../src/core/channel.ts";
import type { Secret } from "../leaks/coats.ts";
import { Chance } from "./chance.ts";
import { type Photo, takePhoto } from "./photo.ts";

const LANGUAGES = ["vi", "en", "zh-Hans", "zh-Hant", "ko"] as const;
type Language = (typeof LANGUAGES)[number];

/** Words that mean nothing to the bot and are unique. */
const LETTERS: Record<Language, string> = {
  vi: "ăâđêôơưàảãáạằẳẵắặềểễếệồổỗốộừửữứựkmnvlhg",
  en: "bcdfghjklmnpqrstvwz",
  "zh-Hans": "龙凤麟龟鹏鲸鹤雁鹿豹狐狸獭鹰鹊鸦燕鸥鹭鸢鹂鹦鹉鸳鸯",
  "zh-Hant": "龍鳳麟龜鵬鯨鶴雁鹿豹狐狸獺鷹鵲鴉燕鷗鷺鳶鸝鸚鵡鴛鴦",
  ko: "갉낡닮맑밝삶앎잃춥칡톱팥핥훑굶긁넓늙덟떫뚫많밟볶",
};
const WORD: Record<Language, number> = { vi: 18, en: 20, "zh-Hans": 12, "zh-Hant": 12, ko: 12 };
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** What a person says wherever a text is taken. Each is unique. */
const SAYINGS = [
  "what",
  "place",
  "detail",
  "draft",
  "taken back",
  "caption",
  "pasted",
  "menu words",
  "answer",
  "second answer",
  "question",
  "trouble",
  "garbage",
  "last words",
] as const;
export type Saying = (typeof SAYINGS)[number];

export interface Person {
  number: number;
  channel: ChannelId;
  lang: Language;
  chat: string;
  /** Of the account: on Telegram that of the private chat. */
  user: string;
  first: string;
  last: string;
  username: string;
  file: string;
  fileUnique: string;
  filePath: string;
  says: Record<Saying, string>;
  /** Degrees, as the platform writes them. */
  place: { latitude: number; longitude: number };
  photo: Photo;
}

/** Every second one writes on Telegram, the others on Zalo; all languages alike. */
export async function makePerson(number: number, seed: number): Promise<Person> {
  const chance = new Chance(seed * 100_003 + number * 7_919);
  const channel = number % 2 === 0 ? "telegram" : "zalo";
  const lang = LANGUAGES[(number + Math.floor(number / 10)) % LANGUAGES.length] ?? "vi";
  const word = () => chance.text(WORD[lang], LETTERS[lang]);
  const says = Object.fromEntries(SAYINGS.map((saying) => [saying, `${word()} ${word()}`]));
  const chat =
    channel === "telegram"
      ? `5${chance.text(14, "0123456789")}`
      : chance.text(20, "0123456789abcdef");
  const names = { first: word(), last: word(), username: `u_${chance.text(16, ALPHANUMERIC)}` };
  return {
    number,
    channel,
    lang,
    chat,
    user: channel === "telegram" ? chat : chance.text(20, "0123456789abcdef"),
    ...names,
    file: `AgACAgUAAx${chance.text(40, ALPHANUMERIC)}`,
    fileUnique: `AQAD${chance.text(14, ALPHANUMERIC)}`,
    filePath: `photos/file_${chance.text(20, ALPHANUMERIC)}.jpg`,
    // One for each of the names above.
    says: says as Record<Saying, string>,
    place: { latitude: degrees(18, chance), longitude: degrees(106, chance) },
    photo: await takePhoto(`${names.first} ${names.last}`, chance),
  };
}

/** Seven decimals, the last of which is no zero. */
function degrees(whole: number, chance: Chance): number {
  return Number(`${whole}.${chance.text(6, "123456789")}${chance.text(1, "13579")}`);
}

/** Everything of a person that must not be found anywhere. */
export function secretsOf(person: Person): Secret[] {
  const { first, last, username, chat, user, file, fileUnique, filePath, place, photo } = person;
  const values: Record<string, string | Uint8Array> = {
    chat,
    user,
    "first name": first,
    "last name": last,
    username,
    "file id": file,
    "file's unique id": fileUnique,
    "file path": filePath,
    latitude: String(place.latitude),
    longitude: String(place.longitude),
    "author in the photo": photo.author,
    pixels: photo.pixels,
    // A half is searched too, in case the text was cut or split.
    ...Object.fromEntries(
      SAYINGS.map((saying) => [saying, person.says[saying].split(" ")[0] ?? ""]),
    ),
  };
  const who = `resident ${person.number}'s`;
  return Object.entries(values).map(([what, value]) => ({ what: `${who} ${what}`, value }));
}
