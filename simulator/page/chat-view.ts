import type { Bubble } from "../phone.ts";
import { type BubbleActions, bubbleView } from "./bubble-view.ts";
import { h, icon, spoken } from "./dom.ts";
import type { Channel } from "./sim-client.ts";
import { words } from "./words.ts";

/** A client stops showing "typing" after five seconds. */
const TYPING_MS = 5_000;
/** Closer to the end than this counts as reading the newest. */
const NEAR_END_PX = 60;

/** The list of messages: keeps to the newest unless the reader has scrolled up. */
export class ChatView {
  readonly element: HTMLElement;
  #list = h("div", { class: "messages", role: "log", "aria-live": "polite" });
  #scroller: HTMLElement;
  #down: HTMLElement;
  #typing = h("div", { class: "row typing", "data-bubble": "typing", hidden: true });
  #typingTimer = 0;
  /** The reader is at the newest message; what makes the list grow pulls the view along. */
  #pinned = true;
  #lastTop = 0;
  #lastHeight = 0;
  #channel: Channel;
  #actions: BubbleActions;

  constructor(channel: Channel, actions: BubbleActions, empty: HTMLElement) {
    this.#channel = channel;
    this.#actions = actions;
    const dots = h("div", { class: "bubble" }, h("i"), h("i"), h("i"));
    this.#typing.append(h("span", { class: "spoken" }, spoken(words.typing)), dots);
    this.#list.append(this.#typing);
    this.#scroller = h("div", { class: "scroller", tabindex: "0" }, empty, this.#list);
    const down = () => this.#toEnd();
    const label = spoken(words.toBottom);
    this.#down = h("button", { class: "down", type: "button", "aria-label": label, onclick: down });
    this.#down.append(icon("down"));
    this.#down.hidden = true;
    this.#scroller.addEventListener("scroll", () => this.#onScroll());
    // Who has looked for a button above answers like whoever writes: the next question is followed.
    this.#list.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("[data-button]")) this.#follow();
    });
    // Messages, late pictures, an open menu: whatever changes a height, the newest stays in view.
    const keep = new ResizeObserver(() => {
      if (this.#pinned) this.#toEnd();
    });
    keep.observe(this.#list);
    keep.observe(this.#scroller);
    this.element = h("div", { class: "chat" }, this.#scroller, this.#down);
  }

  get isEmpty(): boolean {
    return this.#list.children.length === 1;
  }

  reset(bubbles: readonly Bubble[]): void {
    this.#list.replaceChildren(...bubbles.map((bubble) => this.#view(bubble)), this.#typing);
    this.showTyping(false);
    this.#toEnd();
  }

  add(bubble: Bubble): void {
    if (bubble.from === "bot") this.showTyping(false);
    const old = this.#find(bubble.id);
    const view = this.#view(bubble);
    if (old) old.replaceWith(view);
    else this.#typing.before(view);
    if (bubble.from === "user" && !old) this.#toEnd();
  }

  remove(id: string): void {
    this.#find(id)?.remove();
  }

  showTyping(on: boolean): void {
    clearTimeout(this.#typingTimer);
    this.#typing.hidden = !on;
    if (on) this.#typingTimer = window.setTimeout(() => this.showTyping(false), TYPING_MS);
  }

  /** The platform has answered a press. */
  stopSpinning(): void {
    for (const key of this.#list.querySelectorAll("[data-busy]")) key.removeAttribute("data-busy");
  }

  #view(bubble: Bubble): HTMLElement {
    return bubbleView(bubble, this.#channel, this.#actions);
  }

  #find(id: string): Element | null {
    return this.#list.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  /**
   * Only a reader moves the view up: growth below leaves the position where it is, and a question
   * that shrinks moves it as far as the list has become shorter.
   */
  #onScroll(): void {
    const { scrollTop, scrollHeight } = this.#scroller;
    if (this.#isNearEnd()) this.#pin(true);
    else if (scrollTop < this.#lastTop && scrollHeight === this.#lastHeight) this.#pin(false);
    this.#lastTop = scrollTop;
    this.#lastHeight = scrollHeight;
  }

  /** The event of a scroll that came before the press may come after it: it moves nothing up. */
  #follow(): void {
    this.#lastTop = this.#scroller.scrollTop;
    this.#lastHeight = this.#scroller.scrollHeight;
    this.#pin(true);
  }

  #isNearEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  #toEnd(): void {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#pin(true);
  }

  #pin(pinned: boolean): void {
    this.#pinned = pinned;
    this.#down.hidden = pinned;
  }
}
