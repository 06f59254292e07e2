import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  level: 1 | 2;
  /**
   * When this changes, a page was opened and the heading takes the focus. null: the focus stays.
   */
  focusOn: string | null;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * The heading of a page. It takes the focus, so that screen readers and the Tab key start there.
 */
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
