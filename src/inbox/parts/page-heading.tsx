import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  level: 1 | 2;
  /** A new value takes the focus here: a page was opened. `null` leaves the focus alone. */
  focusOn: string | null;
  className?: string | undefined;
  children: ReactNode;
}

/** Where a page begins: takes the focus, so that reading and tabbing go on from there. */
export function PageHeading({ level, focusOn, className, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusOn !== null) heading.current?.focus();
  }, [focusOn]);
  const Tag = level === 1 ? "h1" : "h2";
  return (
    <Tag className={className} ref={heading} tabIndex={-1}>
      {children}
    </Tag>
  );
}
