import * as signs from "../words/telling-signs.ts";

interface Telling {
  pattern: RegExp;
  /** Whether what was found tells nothing. `rest`: what stands behind it. */
  isNone?(found: string, rest: string): boolean;
}

const START = "(?<![\\p{L}\\p{M}\\p{Nd}])";
const END = "(?![\\p{L}\\p{M}\\p{Nd}])";
/** A word with a capital. */
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’]*";
const CAPITALS = `${CAPITAL}(?:[ \\t]+${CAPITAL}){0,3}`;
const WORD = "[\\p{L}\\p{M}]+";
const QUOTE = `[:"“”'‘’「『 \\t]{1,3}`;
const NUMBER = "\\p{L}?\\p{Nd}[\\p{L}\\p{Nd}]{0,5}(?:[/.-]\\p{L}?\\p{Nd}[\\p{L}\\p{Nd}]{0,5}){0,4}";
const HAN = "\\p{Script=Han}";
const HANGUL = "\\p{Script=Hangul}";
const GAP = "[ \\t]+";

/** One of these words: as written, with a capital, or all in capitals. */
function anyOf(words: readonly string[]): string {
  const forms = words.flatMap((word) => {
    const upper = word.toLocaleUpperCase("vi");
    return [word, upper, upper.slice(0, 1) + word.slice(1)];
  });
  const longest = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return `(?:${longest.map((word) => word.replaceAll(" ", GAP)).join("|")})`;
}

function find(source: string): Telling {
  return { pattern: new RegExp(source, "gu") };
}

const families = anyOf(signs.FAMILIES);
const noPlace = `(?<!${START}${anyOf(signs.PLACES)}${GAP})`;
const hanFamily = `[${signs.HAN_FAMILIES}]`;
const hangulName = `[${signs.HANGUL_FAMILIES}]${HANGUL}{1,2}`;

const NAMES: Telling[] = [
  find(`(?<=${START}${anyOf(signs.TITLES)}\\.?${GAP})${CAPITALS}`),
  find(`(?<=${START}${anyOf(signs.NAMED)}${QUOTE})(?:${CAPITALS}|${WORD}(?:${GAP}${WORD}){0,2})`),
  find(`(?<=${START}${anyOf(signs.CALLED)}${QUOTE})${CAPITALS}`),
  {
    ...find(`${START}${noPlace}(?=\\p{Lu})${families}(?:${GAP}${CAPITAL}){1,3}`),
    isNone: (said) => signs.NO_NAMES.some((name) => said.toLocaleLowerCase("vi").startsWith(name)),
  },
  find(
    `${START}${noPlace}(?=\\p{Ll})${families}${GAP}${anyOf(signs.MIDDLES)}${GAP}${WORD}(?:${GAP}${WORD})?`,
  ),
  find(`${hanFamily}${HAN}{0,2}?(?=${anyOf(signs.HAN_TITLES)})`),
  find(`(?<=${anyOf(signs.HAN_NAMED)}[:： ]?)${HAN}{2,3}`),
  find(`(?<=${anyOf(signs.HAN_CALLED)})${hanFamily}${HAN}{0,2}`),
  find(`(?<=[老小阿])${hanFamily}`),
  find(`${hangulName}(?=[ ]?${anyOf(signs.HANGUL_TITLES)})`),
  find(`(?<=${anyOf(signs.HANGUL_NAMED)}[ ]?)${HANGUL}{2,4}`),
];

const DATE =
  /^\p{Nd}{1,2}[-. ]\p{Nd}{1,2}[-. ]\p{Nd}{4}$|^\p{Nd}{4}[-. ]\p{Nd}{1,2}[-. ]\p{Nd}{1,2}$/u;
const MONEY = new RegExp(`^[ ]?(?:${anyOf(signs.MONEY)}${END}|[₫$€₩元块塊원万萬만])`, "u");

const NUMBERS: Telling[] = [
  {
    ...find(`[+(]?\\p{Nd}(?:[ .()\\u2010-\\u2013-]{0,2}\\p{Nd}){6,18}[Xx]?`),
    isNone: (said, rest) => DATE.test(said) || (MONEY.test(rest) && !said.startsWith("0")),
  },
  find(`${START}[A-Za-z]{1,2}\\p{Nd}{6,9}${END}`),
  find(`${START}(?:${anyOf(signs.DIGITS)}[ ,.\\-]{0,3}){6,}`),
  find(`[${signs.DIGIT_CHARACTERS}](?:[ -]?[${signs.DIGIT_CHARACTERS}]){6,}`),
  find("[^\\s@]{1,64}@[^\\s@.]{1,63}(?:\\.[^\\s@.]{1,63})+|(?<!\\S)@[\\p{L}\\p{Nd}_.]{3,40}"),
  find("(?:https?:\\/\\/|www\\.|fb\\.|facebook\\.|zalo\\.|tiktok\\.|t\\.me)\\S{2,200}"),
];

const PLATES: Telling[] = [
  {
    ...find(
      `(?<![\\p{Nd}.,])\\p{Nd}{2}[ -]?[A-Za-zĐđ]{1,2}\\p{Nd}?[ .-]{0,3}\\p{Nd}{3}[ .]?\\p{Nd}{1,2}(?!\\p{Nd})`,
    ),
    isNone: (said) => /\p{Nd}[ -]?(?:km|kg|cm|mm|ml|m|h|g)\b/iu.test(said),
  },
  find(
    `(?<=${anyOf(signs.PLATES)}[^\\n\\p{Nd}]{0,20}?)\\p{Nd}[\\p{L}\\p{Nd}]*(?:[ .-]{1,3}\\p{L}{0,2}\\p{Nd}[\\p{L}\\p{Nd}]*){0,3}`,
  ),
  find(`${HAN}[A-Z][·. -]?[A-Z0-9]{5,6}${END}`),
  find(`\\p{Nd}{2,3}${HANGUL}[ ]?\\p{Nd}{4}(?!\\p{Nd})`),
  find(`${START}(?:[A-Z]{2,3}-?\\p{Nd}{4}|\\p{Nd}{4}-[A-Z]{2})${END}`),
];

/** The numbers that everybody may call. */
const PUBLIC = /^11[1-5]$/u;

const ADDRESSES: Telling[] = [
  {
    ...find(`(?<=${START}${anyOf(signs.HOUSES)}[.:]?[ #]{0,2})${NUMBER}`),
    isNone: (said) => PUBLIC.test(said),
  },
  find(`(?<=${START}[Bb]lock[ ])[A-Z]${END}`),
  find(`${START}[Pp]\\.?[ ]?\\p{Nd}{3,4}${END}`),
  find(
    `${START}\\p{Nd}${NUMBER.slice("\\p{L}?\\p{Nd}".length)}(?=${GAP}${anyOf(["đường", "phố", "duong", "pho"])}${GAP})`,
  ),
  find(`${START}\\p{Nd}{1,4}[A-Za-z]?(?=${GAP}(?=\\p{Lu})${families}${GAP}\\p{Lu})`),
  find(
    `${START}\\p{Nd}{1,4}[A-Za-z]?(?=${GAP}(?:${CAPITAL}${GAP}){1,3}${anyOf(signs.STREETS)}${END})`,
  ),
  find(`(?<![月\\p{Nd}])\\p{Nd}+(?:-\\p{Nd}+)*(?=[ ]?${anyOf(signs.HAN_HOUSES)})`),
  find(`\\p{Nd}+(?:-\\p{Nd}+)?(?=[ ]?${anyOf(signs.HANGUL_HOUSES)})`),
];

/** What tells who or where somebody is. */
export const TELLING: readonly Telling[] = [...NAMES, ...NUMBERS, ...PLATES, ...ADDRESSES];
