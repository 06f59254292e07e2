import { bilingual, h, type IconName, icon, spoken } from "./dom.ts";
import { LOOKS } from "./looks.ts";
import type { Channel } from "./sim-client.ts";
import { type Words, words } from "./words.ts";

export interface ComposerActions {
  text(text: string): void;
  photos(files: readonly File[]): void;
  file(file: File): void;
  voice(): void;
  sticker(): void;
  location(): void;
  /** The resident gave up an edit. */
  stopEdit(): void;
}

/** The bar at the foot of a phone: text, sticker, attachments. */
export class Composer {
  readonly element: HTMLElement;
  #actions: ComposerActions;
  #text: HTMLTextAreaElement;
  #menu: HTMLElement;
  #editBar: HTMLElement;

  constructor(channel: Channel, actions: ComposerActions) {
    this.#actions = actions;
    const label = spoken(words.message);
    this.#text = h("textarea", { rows: "1", "aria-label": label, placeholder: words.message.vi });
    this.#text.addEventListener("keydown", (event) => this.#onKey(event));
    this.#text.addEventListener("input", () => this.#fit());
    this.#menu = this.#buildMenu(channel);
    const stop = () => actions.stopEdit();
    const cancel = h("button", { type: "button", onclick: stop }, bilingual(words.cancel));
    this.#editBar = h("div", { class: "edit-bar" }, icon("edit"), bilingual(words.editing), cancel);
    this.#editBar.hidden = true;
    const bar = h("div", { class: "bar" }, ...this.#buildBar());
    const form = h(
      "form",
      { class: "composer", autocomplete: "off" },
      this.#editBar,
      this.#menu,
      bar,
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#showMenu(false);
    });
    this.element = form;
  }

  focus(): void {
    this.#text.focus();
  }

  /** Puts a message back into the field to change it; `null` ends that. */
  edit(text: string | null): void {
    this.#editBar.hidden = text === null;
    this.#text.value = text ?? "";
    this.#fit();
    if (text !== null) this.focus();
  }

  #buildBar(): HTMLElement[] {
    const toggle = button("attach", words.attach, () => this.#showMenu(this.#menu.hidden === true));
    toggle.dataset.action = "attach";
    const sticker = button("sticker", words.sticker, () => this.#actions.sticker());
    sticker.dataset.action = "sticker";
    const send = h("button", {
      class: "send",
      "aria-label": spoken(words.send),
      "data-action": "send",
    });
    send.append(icon("send"));
    return [toggle, this.#text, sticker, send];
  }

  #buildMenu(channel: Channel): HTMLElement {
    const { file, photos, voice, location } = this.#actions;
    const items = [
      this.#picker("photo", words.photo, photos),
      this.#picker("file", words.file, (files) => {
        for (const each of files) file(each);
      }),
      this.#item("voice", words.voice, voice),
    ];
    if (LOOKS[channel].sendsLocation) items.push(this.#item("location", words.location, location));
    const menu = h("div", { class: "attach-menu" }, ...items);
    menu.hidden = true;
    return menu;
  }

  #item(name: IconName, label: Words, action: () => void): HTMLElement {
    const run = () => {
      this.#showMenu(false);
      action();
    };
    const props = { type: "button", "data-action": name, onclick: run };
    return h("button", props, h("span", { class: "badge" }, icon(name)), bilingual(label));
  }

  /** A file input that looks like the other items; it stays reachable by keyboard. */
  #picker(name: "photo" | "file", label: Words, action: (files: File[]) => void): HTMLElement {
    const input = h("input", { type: "file", multiple: true, "data-action": name });
    if (name === "photo") input.accept = "image/*";
    input.addEventListener("change", () => {
      this.#showMenu(false);
      action([...(input.files ?? [])]);
      input.value = "";
    });
    const badge = h("span", { class: "badge" }, icon(name));
    return h("label", { class: "picker" }, input, badge, bilingual(label));
  }

  #showMenu(on: boolean): void {
    this.#menu.hidden = !on;
    if (on) this.#menu.querySelector<HTMLElement>("input, button")?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    // Enter inside an input method's window chooses a word; it must not send.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit();
  }

  #submit(): void {
    const text = this.#text.value.trim();
    if (text === "") return;
    this.#text.value = "";
    this.#fit();
    this.#actions.text(text);
  }

  /** As high as its text, up to the limit the style sets. */
  #fit(): void {
    this.#text.style.height = "auto";
    const { borderTopWidth, borderBottomWidth } = getComputedStyle(this.#text);
    const border = Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth);
    this.#text.style.height = `${this.#text.scrollHeight + border}px`;
  }
}

function button(name: IconName, label: Words, action: () => void): HTMLButtonElement {
  const text = spoken(label);
  const props = { type: "button", "aria-label": text, title: text, onclick: action };
  return h("button", props, icon(name));
}
