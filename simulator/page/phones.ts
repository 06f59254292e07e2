import { DeskList } from "./desk-list.ts";
import { bilingual, h } from "./dom.ts";
import { PhoneView } from "./phone-view.ts";
import { CHANNELS, followDesks, readChannels } from "./sim-client.ts";
import { words } from "./words.ts";

/** On a narrow screen one phone shows at a time, chosen by tab; the style decides what is narrow. */
function buildTabs(stage: HTMLElement): HTMLElement {
  const tabs = CHANNELS.map((channel) => {
    const props = { type: "button", role: "tab", "aria-controls": `phone-${channel}` };
    return h("button", { ...props, "data-tab": channel }, bilingual(words[channel]));
  });
  const choose = (channel: string | undefined) => {
    stage.dataset.shown = channel ?? CHANNELS[0];
    for (const tab of tabs) {
      const on = tab.dataset.tab === channel;
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
    }
  };
  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener("click", () => choose(tab.dataset.tab));
    tab.addEventListener("keydown", ({ key }) => {
      if (key !== "ArrowLeft" && key !== "ArrowRight") return;
      const next = tabs[(at + 1) % tabs.length];
      next?.focus();
      choose(next?.dataset.tab);
    });
  }
  choose(CHANNELS[0]);
  return h("div", { class: "tabs", role: "tablist" }, ...tabs);
}

const stage = h("div", { class: "stage" });
const bell = h("img", { src: "/page/bell.svg", alt: "", width: "44", height: "44" });
const title = h("h1", {}, bilingual(words.title));
const intro = h("p", {}, bilingual(words.intro));
const desks = new DeskList();
void followDesks((list) => desks.show(list));
const channels = await readChannels();
const links = channels.map(({ id, name }) =>
  h("a", { href: `/channels/${id}`, target: "_blank", "data-channel": id }, name),
);
const publicChats = h("p", { class: "channels" }, bilingual(words.channels), ...links);
publicChats.hidden = links.length === 0;
const about = h("div", {}, title, intro, publicChats);
const head = h("header", { class: "head" }, bell, about, desks.element);
const phones = CHANNELS.map((channel) => new PhoneView(channel));
stage.append(...phones.map((phone) => phone.element));
document.body.append(head, h("main", {}, buildTabs(stage), stage));
await Promise.all(phones.map((phone) => phone.open()));
document.body.dataset.ready = "true";
