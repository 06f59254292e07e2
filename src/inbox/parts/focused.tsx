import { type ReactNode, useEffect, useRef } from "react";

/** What takes the place of a form that is done, and the focus that was in it. */
export function Focused({ children }: { children: ReactNode }) {
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <p ref={text} tabIndex={-1}>
      {children}
    </p>
  );
}
