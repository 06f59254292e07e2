/** How many code points a text has. A half without its other half is one. */
export function countLetters(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at++) {
    const isPair = isHalf(text.charCodeAt(at), 0xdc00) && isHalf(text.charCodeAt(at - 1), 0xd800);
    if (isPair) count -= 1;
  }
  return count;
}

function isHalf(unit: number, first: number): boolean {
  return unit >= first && unit < first + 0x400;
}
