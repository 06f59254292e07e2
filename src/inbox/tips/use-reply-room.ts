import { type RefObject, useEffect } from "react";

/** Between what has the focus and the box, in px. */
const GAP_PX = 12;

/**
 * Keeps what has the focus from being hidden behind the reply box, and the box above a phone's
 * keyboard where the page does not shrink (Safari). What is set here is not inherited, or is set on
 * the box alone: a custom property of the root would have every element's style computed anew, 35 ms
 * with each tip that is opened.
 */
export function useReplyRoom(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = bar.current;
    if (box === null) return;
    // On a narrow screen the page scrolls, else the pane.
    const scrolled = [document.documentElement, box.closest<HTMLElement>("[data-scrolls]")];
    const leaveRoom = (room: string) => {
      for (const one of scrolled) if (one) one.style.scrollPaddingBottom = room;
    };
    const observer = new ResizeObserver(() => leaveRoom(`${box.offsetHeight + GAP_PX}px`));
    observer.observe(box);
    const { visualViewport: seen } = window;
    const cover = () => {
      const covered = seen ? window.innerHeight - seen.height - seen.offsetTop : 0;
      // A zoomed page is not a keyboard.
      box.style.setProperty("--keyboard", seen?.scale === 1 ? `${Math.max(0, covered)}px` : "0px");
    };
    for (const type of ["resize", "scroll"]) seen?.addEventListener(type, cover);
    return () => {
      observer.disconnect();
      for (const type of ["resize", "scroll"]) seen?.removeEventListener(type, cover);
      leaveRoom("");
    };
  }, [bar]);
}
