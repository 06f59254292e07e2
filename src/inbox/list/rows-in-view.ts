/** Rows by their place in the list; `to` is not among them, and may be behind the end. */
export interface Span {
  from: number;
  to: number;
}

interface Seen {
  /** Where the list begins, from the top of what is seen, in px. */
  top: number;
  /** Of what is seen, in px. */
  height: number;
  row: number;
}

/** Drawn above and below what is seen, so that no scrolling shows empty rows. */
const SPARE = 8;
/** The span moves in steps, so that not every row that is scrolled by draws the list anew. */
const STEP = 4;

/** The rows to draw of a list whose rows have one height. */
export function rowsInView({ top, height, row }: Seen): Span {
  const first = Math.floor(-top / row) - SPARE;
  const last = Math.ceil((height - top) / row) + SPARE;
  return {
    from: Math.max(0, Math.floor(first / STEP) * STEP),
    to: Math.max(0, Math.ceil(last / STEP) * STEP),
  };
}
