import type { DeskView } from "../desks.ts";
import { bilingual, h } from "./dom.ts";
import { words } from "./words.ts";

/** The officers' inboxes: which unit has new tips, and a link into each. Absent without any. */
export class DeskList {
  readonly element: HTMLElement;
  #count = h("b", { class: "desk-count" });
  #list = h("ul", {});

  constructor() {
    const summary = h("summary", {}, bilingual(words.desks), this.#count);
    const lead = h("p", {}, bilingual(words.desksLead));
    this.element = h("details", { class: "desks" }, summary, lead, this.#list);
    this.element.hidden = true;
    // A click beside the open list closes it, as with any menu.
    document.addEventListener("click", ({ target }) => {
      if (target instanceof Node && !this.element.contains(target)) this.#close();
    });
    this.element.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#close();
    });
  }

  show(desks: readonly DeskView[]): void {
    const total = desks.reduce((sum, { newTips }) => sum + newTips, 0);
    this.element.hidden = desks.length === 0;
    this.element.dataset.newTips = String(total);
    this.#count.replaceChildren(total > 0 ? amount(total) : bilingual(words.noNewTips));
    this.#list.replaceChildren(...desks.map(deskView));
  }

  #close(): void {
    this.element.removeAttribute("open");
  }
}

function deskView({ id, name, newTips }: DeskView): HTMLElement {
  const names = { vi: name.vi ?? id, en: name.en ?? name.vi ?? id };
  const count = newTips > 0 ? h("b", { class: "desk-count" }, amount(newTips)) : null;
  const link = { href: `/desks/${id}`, target: "_blank", "data-desk": id };
  return h("li", {}, h("a", link, bilingual(names), count));
}

function amount(count: number): HTMLElement {
  const { vi, en } = count === 1 ? words.newTip : words.newTips;
  return bilingual({ vi: `${count} ${vi}`, en: `${count} ${en}` });
}
