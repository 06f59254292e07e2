/**
 * The form in which typed words are compared: lower case, no diacritics (đ → d), no punctuation,
 * single spaces, full-width digits made plain. Scripts without case or diacritics (Chinese, Korean)
 * keep their characters. A text of signs only ("?") stays as it is.
 */
export function fold(text: string): string {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return folded || text.trim();
}
