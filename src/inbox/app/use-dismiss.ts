import { type RefObject, useEffect } from "react";

/** Ends what is open when the focus leaves it, or at Escape; `asked` tells which. */
export function useDismiss(
  element: RefObject<HTMLElement | null>,
  open: boolean,
  end: (asked: boolean) => void,
): void {
  useEffect(() => {
    const root = element.current;
    if (!open || root === null) return;
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) end(false);
    };
    const press = ({ key }: KeyboardEvent) => key === "Escape" && end(true);
    root.addEventListener("focusout", leave);
    root.addEventListener("keydown", press);
    return () => {
      root.removeEventListener("focusout", leave);
      root.removeEventListener("keydown", press);
    };
  }, [element, open, end]);
}
