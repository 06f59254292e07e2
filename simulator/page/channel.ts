import type { Bubble, PhoneEvent } from "../phone.ts";
import { ChatView } from "./chat-view.ts";
import { bilingual, h } from "./dom.ts";
import { words } from "./words.ts";

interface Hello {
  type: "hello";
  name: string;
  bubbles: readonly Bubble[];
}

/** A channel as everybody reads it: its posts, as they are now. */
const id = decodeURIComponent(location.pathname.split("/").at(-1) ?? "");
const title = h("strong", { class: "bot-name" }, id);
const status = h("span", { class: "status" }, bilingual(words.channel));
const empty = h("div", { class: "welcome" }, h("p", {}, bilingual(words.noPosts)));
const nothing = () => undefined;
const chat = new ChatView("telegram", { press: nothing, edit: nothing }, empty);
const top = h("header", { class: "top" }, h("div", { class: "names" }, title, status));
const screen = h("div", { class: "screen" }, top, chat.element);
const phone = h("section", { class: "phone", "data-phone": "telegram" });
phone.append(h("div", { class: "device" }, screen));
document.body.append(h("main", {}, h("div", { class: "stage", "data-shown": "telegram" }, phone)));

function show(event: PhoneEvent | Hello): void {
  if (event.type === "hello") {
    title.textContent = event.name;
    document.title = event.name;
    chat.reset(event.bubbles);
    document.body.dataset.ready = "true";
  }
  if (event.type === "bubble" || event.type === "edited") chat.add(event.bubble);
  if (event.type === "deleted") chat.remove(event.id);
  empty.hidden = !chat.isEmpty;
}

const source = new EventSource(`/sim/telegram/public/${encodeURIComponent(id)}/events`);
source.onmessage = ({ data }) => show(JSON.parse(data));
