/** Letters that look like another and come in by copying, by keyboards or on purpose. */
const LOOK_ALIKES: Record<string, string> = {
  // Eth and African d for đ.
  ð: "đ",
  ɖ: "đ",
  // Cyrillic.
  а: "a",
  в: "b",
  е: "e",
  ё: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
  ԁ: "d",
  һ: "h",
  // Greek.
  α: "a",
  ο: "o",
  ρ: "p",
  ν: "v",
  τ: "t",
  ι: "i",
  κ: "k",
  υ: "u",
  // Latin letters of other alphabets.
  ı: "i",
  ɑ: "a",
  ɡ: "g",
  ø: "o",
  ł: "l",
};

/** Replaces look-alikes by the letter that is meant. `text` is in lower case. */
export function lookAlikes(text: string): string {
  let plain = "";
  for (const letter of text) plain += LOOK_ALIKES[letter] ?? letter;
  return plain;
}
