/** Lines of a plain text table. The first column is left-aligned, the others right-aligned. */
export function table(header: string[], rows: string[][]): string {
  const lines = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? "").length)),
  );
  const draw = (line: string[]) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [draw(header), rule, ...rows.map(draw)].join("\n");
}

/** 1234567.8 → `1,234,568`. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** Microseconds, with one decimal while they are few. */
export function micros(value: number): string {
  return value < 100 ? value.toFixed(1) : whole(value);
}

export function percent(part: number, of: number): string {
  return `${Math.round((100 * part) / of)} %`;
}
