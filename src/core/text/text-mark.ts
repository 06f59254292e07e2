/**
 * A 32-bit hash of a text (FNV-1a). Equal texts have equal hashes; the text can't be read from it.
 */
export function textMark(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(36);
}
