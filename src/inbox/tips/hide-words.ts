/** What stands for hidden words, however many and how long they are. */
const BAR = "█████";

export interface Token {
  text: string;
  /** Whether it can be hidden: it is no space. */
  isWord: boolean;
}

/** The words and signs of a text, in any script; together they are the text. */
export function tokensOf(text: string, lang = "vi"): Token[] {
  const segments = [...segmenter(lang).segment(text)];
  return segments.map(({ segment }) => ({ text: segment, isWord: segment.trim() !== "" }));
}

function segmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: "word" });
  } catch {
    return new Intl.Segmenter("vi", { granularity: "word" });
  }
}

/** Tokens that have a digit of any script. */
export function withDigits(tokens: Token[]): number[] {
  return tokens.flatMap(({ text }, index) => (/\p{N}/u.test(text) ? [index] : []));
}

/** Whether it has a letter or a digit. */
export function isWordy(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * The text with a bar for each run of hidden tokens. Signs and spaces between two hidden ones go into
 * the bar: the form of a telephone number tells something, too.
 */
export function hideWords(tokens: Token[], hidden: ReadonlySet<number>): string {
  let text = "";
  /** What stood since the last hidden token, as long as it is no word. */
  let between: string | null = null;
  tokens.forEach((token, index) => {
    if (hidden.has(index)) {
      if (between === null) text += BAR;
      between = "";
    } else if (between !== null && !isWordy(token.text)) between += token.text;
    else {
      text += (between ?? "") + token.text;
      between = null;
    }
  });
  return text + (between ?? "");
}

/** How many of the hidden tokens say something: signs are none. */
export function countHidden(tokens: Token[], hidden: ReadonlySet<number>): number {
  return tokens.filter(({ text }, index) => hidden.has(index) && isWordy(text)).length;
}
