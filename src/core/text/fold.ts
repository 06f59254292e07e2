/**
 * The form in which typed words are compared: lower case, no diacritics (đ → d), no punctuation,
 * single spaces, full-width digits made plain. Scripts without case or diacritics (Chinese, Korean)
 * keep their characters. A text of signs only ("?") stays, with full-width signs made plain.
 */
export function fold(text: string): string {
  return (foldLatin(text) ?? foldAny(text).trim()) || text.normalize("NFKC").trim();
}

function foldAny(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}

/**
 * The same for Latin letters, their marks and common signs, which is nearly all that is typed here:
 * there each unit has its own folded form, whatever its neighbours. null: something else is in it.
 */
function foldLatin(text: string): string | null {
  let folded = "";
  let gap = false;
  for (let index = 0; index < text.length; index++) {
    const form = formOf(text.charCodeAt(index));
    if (form === null) return null;
    if (form === " ") {
      gap = folded !== "";
    } else if (form !== "") {
      folded += gap ? ` ${form}` : form;
      gap = false;
    }
  }
  return folded;
}

const LAST_FORM = 0x206f;
/** By unit, filled as they are met: a folded letter, a space for a sign, nothing for a mark. */
const forms: (string | null | undefined)[] = new Array(LAST_FORM + 1).fill(undefined);

function formOf(unit: number): string | null {
  if (unit > LAST_FORM) return null;
  const known = forms[unit];
  if (known !== undefined) return known;
  const form = isOnItsOwn(unit) ? foldAny(String.fromCharCode(unit)) : null;
  // A few become a letter and a sign (ŀ is l·): the long way has them right.
  const kept = form === null || (form !== " " && form.includes(" ")) ? null : form;
  forms[unit] = kept;
  return kept;
}

/** Latin, combining marks, Vietnamese letters, general punctuation. */
function isOnItsOwn(unit: number): boolean {
  return (
    unit < 0x0250 ||
    (unit >= 0x0300 && unit < 0x0370) ||
    (unit >= 0x1e00 && unit < 0x1f00) ||
    unit >= 0x2000
  );
}
