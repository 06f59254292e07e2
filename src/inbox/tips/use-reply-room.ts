import { type RefObject, useEffect } from "react";

/**
 * Tells the style sheets how high the reply box is, so that what has the focus is not hidden behind
 * it, and how much of the page a phone's keyboard covers where the page does not shrink (Safari).
 */
export function useReplyRoom(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const measure = () => style.setProperty("--reply", `${bar.current?.offsetHeight ?? 0}px`);
    const observer = new ResizeObserver(measure);
    if (bar.current) observer.observe(bar.current);
    const { visualViewport: seen } = window;
    const cover = () => {
      const covered = seen ? window.innerHeight - seen.height - seen.offsetTop : 0;
      // A zoomed page is not a keyboard.
      style.setProperty("--keyboard", seen?.scale === 1 ? `${Math.max(0, covered)}px` : "0px");
    };
    for (const type of ["resize", "scroll"]) seen?.addEventListener(type, cover);
    return () => {
      observer.disconnect();
      for (const type of ["resize", "scroll"]) seen?.removeEventListener(type, cover);
      for (const name of ["--reply", "--keyboard"]) style.removeProperty(name);
    };
  }, [bar]);
}
