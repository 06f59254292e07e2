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

const plain = new Map(Object.entries(LOOK_ALIKES));

/** The letter that is meant by one that looks like it. `letter` is in lower case. */
export function lookAlike(letter: string): string {
  return plain.get(letter) ?? letter;
}
