import type { Bubble, BubbleButton, Media } from "../phone.ts";
import { h, icon, spoken } from "./dom.ts";
import { LOOKS } from "./looks.ts";
import { findLinks, richText } from "./rich-text-view.ts";
import type { Channel } from "./sim-client.ts";
import { words } from "./words.ts";

export interface BubbleActions {
  press(button: BubbleButton, messageId: string, element: HTMLElement): void;
  edit(bubble: Bubble): void;
}

/** One message: `data-bubble` says whose, `data-id` which. */
export function bubbleView(bubble: Bubble, channel: Channel, actions: BubbleActions): HTMLElement {
  const who = bubble.from === "bot" ? words.fromBot : words.fromYou;
  const body = h("div", { class: "bubble" }, ...content(bubble), footer(bubble, channel));
  if (bubble.media?.type === "sticker") body.classList.add("bare");
  if (bubble.media?.type === "photo") body.classList.add("with-picture");
  const parts = [h("span", { class: "spoken" }, `${spoken(who)}: `), body];
  if (bubble.buttons.length > 0) parts.push(keyboard(bubble, actions));
  if (LOOKS[channel].edits && bubble.from === "user" && bubble.text && !bubble.media) {
    parts.push(editButton(bubble, actions));
  }
  return h("div", { class: "row", "data-bubble": bubble.from, "data-id": bubble.id }, ...parts);
}

function content(bubble: Bubble): Node[] {
  const { text, spans, media, forwarded } = bubble;
  const shown = text === "" ? [] : richText(text, spans.length > 0 ? spans : findLinks(text));
  return [
    ...(forwarded ? [h("p", { class: "forwarded" }, spoken(words.forwarded))] : []),
    ...(media ? [mediaView(media)] : []),
    ...(shown.length > 0 ? [h("p", { class: "text" }, ...shown)] : []),
  ];
}

function footer({ at, edited, from }: Bubble, channel: Channel): HTMLElement {
  const time = new Date(at);
  const clock = time.toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
  const read = from === "user" ? LOOKS[channel].readMark : "";
  return h(
    "span",
    { class: "meta" },
    edited ? `${words.edited.vi} ` : null,
    h("time", { datetime: time.toISOString() }, clock),
    read ? h("span", { class: "read", "aria-hidden": "true" }, ` ${read}`) : null,
  );
}

function mediaView(media: Media): HTMLElement {
  switch (media.type) {
    case "photo":
      return h("img", { class: "photo", src: media.url, alt: spoken(words.photo) });
    case "sticker":
      return h("img", { class: "sticker", src: media.url, alt: spoken(words.sticker) });
    case "video":
      return media.url
        ? h("video", { class: "photo", src: media.url, controls: true })
        : card("file", "video", "");
    case "voice":
      return card("voice", spoken(words.voice), "0:03");
    case "document":
      return card("file", media.name, `${Math.max(1, Math.round(media.size / 1024))} kB`);
    case "contact":
      return card("contact", media.phone, "");
    case "location":
      return place(media.latitude, media.longitude);
  }
}

function card(name: "file" | "voice" | "contact", title: string, detail: string): HTMLElement {
  const badge = h("span", { class: "badge" }, icon(name));
  return h("div", { class: "card" }, badge, h("span", {}, title, h("small", {}, detail)));
}

function place(latitude: number, longitude: number): HTMLElement {
  const label = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  const map = h("div", { class: "map" }, icon("location"));
  return h("div", { class: "place" }, map, h("small", {}, label));
}

function keyboard(bubble: Bubble, actions: BubbleActions): HTMLElement {
  const rows = bubble.buttons.map((row) =>
    h("div", { class: "keys-row" }, ...row.map((button) => keyView(button, bubble.id, actions))),
  );
  return h("div", { class: "inline-keys" }, ...rows);
}

function keyView(button: BubbleButton, messageId: string, actions: BubbleActions): HTMLElement {
  const style = { class: "key", "data-button": button.type, "data-style": button.style ?? "" };
  if (button.type === "url") {
    const link = { ...style, href: button.url, target: "_blank", rel: "noopener noreferrer" };
    const hint = h("span", { class: "spoken" }, ` (${spoken(words.openLink)})`);
    return h("a", link, button.text, hint, icon("link"));
  }
  const press = (event: Event) => {
    if (event.currentTarget instanceof HTMLElement) {
      actions.press(button, messageId, event.currentTarget);
    }
  };
  const disabled = button.type === "disabled";
  const copies = button.type === "copy";
  const hint = copies ? h("span", { class: "spoken" }, ` (${spoken(words.copyText)})`) : null;
  const key = { ...style, type: "button", disabled, onclick: press };
  return h("button", key, button.text, hint, copies ? icon("copy") : null);
}

function editButton(bubble: Bubble, actions: BubbleActions): HTMLElement {
  const edit = () => actions.edit(bubble);
  const props = { class: "edit", type: "button", "aria-label": spoken(words.edit), onclick: edit };
  return h("button", props, icon("edit"));
}
