import { type RefObject, useLayoutEffect, useState } from "react";

/** From this width down the menu also holds what has no room in the bar. As in the style sheets. */
const NARROW = "(max-width: 720px)";

/**
 * Whether the links go behind a button: on a narrow screen, and wherever they need more room than
 * the navigation has. They are measured, because words and counts differ in length.
 */
export function useFolded(
  nav: RefObject<HTMLElement | null>,
  ruler: RefObject<HTMLElement | null>,
): boolean {
  const [folded, setFolded] = useState(() => matchMedia(NARROW).matches);
  useLayoutEffect(() => {
    const [room, links] = [nav.current, ruler.current];
    if (room === null || links === null) return;
    const narrow = matchMedia(NARROW);
    const measure = () => setFolded(narrow.matches || links.offsetWidth > room.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(room);
    observer.observe(links);
    return () => observer.disconnect();
  }, [nav, ruler]);
  return folded;
}
