import { useEffect } from "react";

/**
 * Never leaves the focus on nothing: where the element that had it is gone, as the row of what was
 * done, the focus goes to what stands in its place, else to what surrounded it. A button that was
 * disabled while its call ran has it again.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const keeper = new FocusKeeper();
    const observer = new MutationObserver(keeper.look);
    const what = { childList: true, subtree: true, attributes: true };
    observer.observe(document.body, { ...what, attributeFilter: ["disabled"] });
    document.addEventListener("focusin", keeper.note);
    document.addEventListener("focusout", keeper.look);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", keeper.note);
      document.removeEventListener("focusout", keeper.look);
    };
  }, []);
}

/** An element, and the place among its siblings of the one that led to the focus. */
interface Around {
  element: Element;
  place: number;
}

class FocusKeeper {
  #last: Element | null = null;
  #around: Around[] = [];
  #isDisabled = false;
  #frame = 0;

  readonly note = ({ target }: Event): void => {
    if (!(target instanceof Element) || target === document.body) return;
    // The list of tips keeps its own: a row may come back a moment later.
    this.#last = target.closest("[data-own-focus]") ? null : target;
    this.#isDisabled = false;
    this.#around = aroundOf(target);
  };

  /** After the frame: whoever cares for the focus has done so by then. */
  readonly look = (): void => {
    if (this.#last === null) return;
    // The browser takes the focus from it a frame later, and tells nobody.
    if (this.#last.matches(":disabled")) this.#isDisabled = true;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#keep());
  };

  #keep(): void {
    const last = this.#last;
    const { activeElement } = document;
    if (last === null || (activeElement !== null && activeElement !== document.body)) return;
    if (!last.isConnected) return this.#replace();
    if (last.matches(":disabled")) return;
    if (this.#isDisabled && last instanceof HTMLElement) last.focus();
    // The officer has pressed beside it.
    else this.#last = null;
  }

  #replace(): void {
    const nearest = this.#around.find(({ element }) => element.isConnected);
    this.#last = null;
    if (!nearest) return;
    const { element, place } = nearest;
    const stand = [...element.children].slice(0, place + 1).reverse();
    const next = [stand.find(isSeen), element].find((one) => one instanceof HTMLElement);
    if (!(next instanceof HTMLElement)) return;
    if (!next.matches(TAKES_FOCUS)) {
      next.tabIndex = -1;
      // It stands for a control, so it shows where the focus is.
      next.dataset.keptFocus = "";
    }
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }
}

const TAKES_FOCUS = "a[href], button, input, select, textarea, summary, [tabindex]";

function aroundOf(target: Element): Around[] {
  const { parentElement: element } = target;
  if (element === null || target === document.body) return [];
  return [{ element, place: [...element.children].indexOf(target) }, ...aroundOf(element)];
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}
