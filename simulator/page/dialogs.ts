import { bilingual, h } from "./dom.ts";
import { demoPlace, type Words, words } from "./words.ts";

export interface Place {
  latitude: number;
  longitude: number;
}

/** Asks which place to send; `null` when the resident thinks better of it. */
export function askPlace(): Promise<Place | null> {
  const latitude = coordinate(demoPlace.latitude, 90);
  const longitude = coordinate(demoPlace.longitude, 180);
  const yes = h("button", { class: "primary", value: "send" }, bilingual(words.sendLocation));
  const no = h("button", { value: "cancel", formnovalidate: true }, bilingual(words.cancel));
  const dialog = h(
    "dialog",
    { class: "dialog" },
    h(
      "form",
      { method: "dialog" },
      h("h2", {}, bilingual(words.location)),
      field(words.latitude, latitude),
      field(words.longitude, longitude),
      h("div", { class: "choices" }, no, yes),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  yes.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      const place = { latitude: latitude.valueAsNumber, longitude: longitude.valueAsNumber };
      resolve(dialog.returnValue === "send" ? place : null);
    });
  });
}

/** Shows what a bot answered with `show_alert`. */
export function showAlert(text: string): void {
  const close = h("button", { class: "primary", value: "ok" }, bilingual(words.close));
  const form = h(
    "form",
    { method: "dialog" },
    h("p", {}, text),
    h("div", { class: "choices" }, close),
  );
  const dialog = h("dialog", { class: "dialog", role: "alertdialog" }, form);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function field(label: Words, input: HTMLInputElement): HTMLElement {
  return h("label", {}, bilingual(label), input);
}

function coordinate(value: number, limit: number): HTMLInputElement {
  const range = { min: String(-limit), max: String(limit), step: "any", required: true };
  return h("input", { type: "number", value: String(value), ...range });
}
