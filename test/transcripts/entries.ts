/** Names and texts, in a file: `name: text`, or `name:` and the lines of the text indented. */
export function writeEntries(entries: [name: string, text: string][]): string {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([name, text]) => `${name}:${shown(text)}\n`).join("");
}

function shown(text: string): string {
  if (!text.includes("\n")) return ` ${text}`;
  const lines = text.split("\n").map((line) => `\n${line === "" ? "" : `  ${line}`}`);
  return lines.join("");
}

export function readEntries(file: string): Map<string, string> {
  const entries = new Map<string, string>();
  for (const entry of file.trimEnd().split(/\n(?=\S)/)) {
    const [, name, text] = /^(\S+):\s(.*)$/s.exec(entry) ?? [];
    if (name === undefined || text === undefined) throw new Error(`no entry: ${entry}`);
    entries.set(name, text.replaceAll(/^ {2}/gm, ""));
  }
  return entries;
}
