const ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?";
/** Vowels without tones. */
const RHYME = [
  "(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|oa|oă|oe|uâ|uê|uô|uơ|ươ|uy|uyê)(?:ch|ng|nh|[cmnpt])?",
  "(?:ai|ao|au|ay|âu|ây|eo|êu|ia|iêu|iu|oai|oao|oay|oeo|oi|ôi|ơi|ua|ưa|uây|ui|ưi|uôi|ươi|ươu|ưu|uya|uyu|yêu)",
].join("|");
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYME})$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A syllable that ends like this has one of two tones. */
const STOPPED = /(?:ch|[cpt])$/;
const STOPPED_TONES = "\u0301\u0323";

/** Whether letters are a syllable of Vietnamese as it is spelled, in lower case and NFC. */
export function isSyllable(letters: string): boolean {
  const parts = letters.normalize("NFD");
  const [tone, ...more] = parts.match(TONES) ?? [];
  if (more.length > 0) return false;
  const toneless = parts.replace(TONES, "").normalize("NFC");
  if (!SYLLABLE.test(toneless)) return false;
  return tone === undefined || !STOPPED.test(toneless) || STOPPED_TONES.includes(tone);
}
