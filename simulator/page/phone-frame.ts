import type { BotProfile, Keyboard, KeyboardKey } from "../phone.ts";
import { bilingual, h, icon, spoken } from "./dom.ts";
import { LOOKS } from "./looks.ts";
import type { Channel, Resident } from "./sim-client.ts";
import { phoneLanguages, words } from "./words.ts";

export interface FrameActions {
  newResident(): void;
  toggleBlock(): void;
  start(): void;
  command(command: string): void;
  key(key: KeyboardKey): void;
}

const TOAST_MS = 3_500;

/** Everything of a phone around the messages and the composer. */
export class PhoneFrame {
  readonly element: HTMLElement;
  /** Shown in place of messages before the first one. */
  readonly welcome = h("div", { class: "welcome" });
  #actions: FrameActions;
  #channel: Channel;
  #screen: HTMLElement;
  #botName = h("strong", { class: "bot-name" });
  #status = h("span", { class: "status" }, bilingual(words.bot));
  #who = h("strong", { class: "who" });
  #block: HTMLButtonElement;
  #language: HTMLSelectElement;
  #start: HTMLButtonElement;
  #commands = h("div", { class: "commands" });
  #keys = h("div", { class: "reply-keys" });
  #blockedBar: HTMLElement;
  #toast = h("div", { class: "toast", role: "status", "data-toast": true });
  #toastTimer = 0;

  constructor(channel: Channel, actions: FrameActions) {
    this.#channel = channel;
    this.#actions = actions;
    const { newResident, start, toggleBlock } = actions;
    const blockProps = { type: "button", "data-action": "block", onclick: toggleBlock };
    this.#block = h("button", blockProps, icon("block"), bilingual(words.block));
    this.#language = h(
      "select",
      { "aria-label": spoken(words.phoneLanguage) },
      ...languageOptions(),
    );
    this.#language.addEventListener("change", newResident);
    const startText = bilingual(LOOKS[channel].start);
    const startProps = { class: "start", type: "button", "data-action": "start", onclick: start };
    this.#start = h("button", startProps, startText);
    const unblock = h("button", { type: "button", onclick: toggleBlock }, bilingual(words.unblock));
    this.#blockedBar = h("div", { class: "blocked-bar" }, bilingual(words.blockedBar), unblock);
    for (const part of [this.#commands, this.#keys, this.#blockedBar]) part.hidden = true;
    this.#screen = h("div", { class: "screen" });
    const phone = h("div", { class: "device" }, this.#screen);
    const props = { class: "phone", id: `phone-${channel}`, "data-phone": channel };
    this.element = h(
      "section",
      { ...props, "aria-label": spoken(words[channel]) },
      this.#side(newResident),
      phone,
    );
  }

  get language(): string {
    return this.#language.value;
  }

  fill(chat: HTMLElement, composer: HTMLElement): void {
    const foot = h("div", { class: "foot" }, this.#start, this.#commands, composer, this.#keys);
    chat.append(this.#toast);
    this.#screen.replaceChildren(this.#header(), chat, foot, this.#blockedBar);
  }

  showResident(resident: Resident): void {
    this.#who.textContent = resident.name;
    if (resident.lang) this.#language.value = resident.lang;
  }

  showProfile({ name, description, shortDescription, commands }: BotProfile): void {
    this.#botName.textContent = name;
    const hint = LOOKS[this.#channel].empty;
    const about = description || shortDescription;
    const parts = about
      ? [h("h3", {}, bilingual(words.aboutBot)), h("p", {}, about)]
      : [h("p", {}, bilingual(hint))];
    this.welcome.replaceChildren(h("img", { src: "/page/bell.svg", alt: "" }), ...parts);
    this.#showCommands(commands);
  }

  showEmpty(empty: boolean): void {
    this.#start.hidden = !empty;
    this.welcome.hidden = !empty;
  }

  showBlocked(blocked: boolean): void {
    this.#blockedBar.hidden = !blocked;
    this.#screen.toggleAttribute("data-blocked", blocked);
    const text = bilingual(blocked ? words.unblock : words.block);
    this.#block.replaceChildren(icon("block"), text);
    this.#block.setAttribute("aria-pressed", String(blocked));
  }

  showKeyboard(rows: Keyboard): void {
    this.#keys.hidden = rows.length === 0;
    this.#keys.replaceChildren(
      ...rows.map((row) => h("div", { class: "keys-row" }, ...row.map((key) => this.#key(key)))),
    );
  }

  showConnection(open: boolean): void {
    this.#status.replaceChildren(bilingual(open ? words.bot : words.offline));
    this.#status.toggleAttribute("data-offline", !open);
  }

  toast(text: string): void {
    clearTimeout(this.#toastTimer);
    this.#toast.textContent = text;
    this.#toastTimer = window.setTimeout(() => this.#toast.replaceChildren(), TOAST_MS);
  }

  #side(newResident: () => void): HTMLElement {
    const fresh = { type: "button", "data-action": "new-resident", onclick: newResident };
    const resident = h("span", { class: "resident" }, icon("person"), this.#who);
    return h(
      "div",
      { class: "side" },
      h("div", { class: "label" }, h("h2", {}, bilingual(words[this.#channel])), resident),
      h(
        "div",
        { class: "tools" },
        LOOKS[this.#channel].tellsLanguage ? this.#language : null,
        h("button", fresh, bilingual(words.newResident)),
        this.#block,
      ),
    );
  }

  #header(): HTMLElement {
    const avatar = h("img", { class: "avatar", src: "/page/bell.svg", alt: "" });
    const names = h("div", { class: "names" }, this.#botName, this.#status);
    return h("header", { class: "top" }, avatar, names);
  }

  #showCommands(commands: BotProfile["commands"]): void {
    this.#commands.hidden = commands.length === 0;
    const rows = commands.map(({ command, description }) => {
      const props = { type: "button", onclick: () => this.#runCommand(command) };
      return h("button", props, h("b", {}, `/${command}`), " ", description);
    });
    const label = h("summary", {}, icon("menu"), bilingual(words.commands));
    this.#commands.replaceChildren(
      h("details", {}, label, h("div", { class: "command-list" }, ...rows)),
    );
  }

  #runCommand(command: string): void {
    this.#commands.querySelector("details")?.removeAttribute("open");
    this.#actions.command(command);
  }

  #key(key: KeyboardKey): HTMLElement {
    const press = () => this.#actions.key(key);
    return h("button", { class: "key", type: "button", onclick: press }, key.text);
  }
}

function languageOptions(): HTMLElement[] {
  return phoneLanguages.map(({ code, name }) => h("option", { value: code }, name));
}
