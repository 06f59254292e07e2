export type ReplyMode = "question" | "note";

let focus: ((mode: ReplyMode) => void) | null = null;

/** The reply box that is shown takes the focus by this. Returns a function that ends it. */
export function onFocusReply(take: (mode: ReplyMode) => void): () => void {
  focus = take;
  return () => {
    if (focus === take) focus = null;
  };
}

/** Puts the focus into the reply box of the open tip. false: none is shown. */
export function focusReply(mode: ReplyMode = "question"): boolean {
  focus?.(mode);
  return focus !== null;
}
