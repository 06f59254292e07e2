import { type RefObject, useLayoutEffect, useState } from "react";
import { rowsInView, type Span } from "./rows-in-view.ts";

/** Until the list was looked at. */
const FIRST: Span = { from: 0, to: 24 };

/**
 * The rows of a list that are to be drawn, whether the page scrolls or a pane of it. While the list
 * is hidden the span stays, so that coming back finds the same rows.
 */
export function useRowsInView(list: RefObject<HTMLElement | null>, row: number): Span {
  const [span, setSpan] = useState(FIRST);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const look = () => {
      if (element.offsetParent === null) return;
      const { top } = element.getBoundingClientRect();
      const next = rowsInView({ top, height: window.innerHeight, row });
      setSpan((now) => (now.from === next.from && now.to === next.to ? now : next));
    };
    const sized = new ResizeObserver(look);
    sized.observe(element);
    look();
    // Scrolling does not bubble: whatever scrolls is heard on its way down.
    document.addEventListener("scroll", look, { capture: true, passive: true });
    window.addEventListener("resize", look);
    return () => {
      sized.disconnect();
      document.removeEventListener("scroll", look, { capture: true });
      window.removeEventListener("resize", look);
    };
  }, [list, row]);
  return span;
}
