import { useLayoutEffect } from "react";

/**
 * Prints a text at the top and the bottom left of each page of a tip. A style sheet of its own,
 * because no page style can read a text from the page, and our CSP forbids a <style> element.
 */
export function usePageMargins({ top, bottom }: { top: string; bottom: string }): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page tip { @top-left { content: ${cssText(top)} } @bottom-left { content: ${cssText(bottom)} } }`,
    );
    document.adoptedStyleSheets.push(sheet);
    return () => {
      const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
      document.adoptedStyleSheets = others;
    };
  }, [top, bottom]);
}

/** Any text as a string of CSS: whatever could end it is written by its number. */
function cssText(text: string): string {
  const letters = [...text].map((letter) =>
    /[\p{L}\p{N} .,:·–-]/u.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `,
  );
  return `"${letters.join("")}"`;
}
