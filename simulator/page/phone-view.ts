import type { BotProfile, Bubble, BubbleButton, Keyboard, PhoneEvent } from "../phone.ts";
import { ChatView } from "./chat-view.ts";
import { Composer } from "./composer.ts";
import { askPlace, showAlert } from "./dialogs.ts";
import { spoken } from "./dom.ts";
import { LOOKS } from "./looks.ts";
import { PhoneFrame } from "./phone-frame.ts";
import { toBase64, toSendable } from "./picture.ts";
import { type Channel, type Hello, type Resident, SimClient } from "./sim-client.ts";
import { residentNames, words } from "./words.ts";

const ALBUM = { min: 2, max: 10 };
const REOPEN_MS = 1_000;

/** One working phone: a resident's chat with the bot on one channel. */
export class PhoneView {
  readonly element: HTMLElement;
  #channel: Channel;
  #client: SimClient;
  #frame: PhoneFrame;
  #chat: ChatView;
  #composer: Composer;
  #resident: Resident | null = null;
  #editing: string | null = null;
  #stopListening: (() => void) | null = null;

  constructor(channel: Channel) {
    this.#channel = channel;
    this.#client = new SimClient(channel);
    this.#frame = new PhoneFrame(channel, {
      newResident: () => this.#run(() => this.#startOver()),
      toggleBlock: () => this.#act(this.#resident?.blocked ? "unblock" : "block"),
      start: () => this.#say(LOOKS[channel].hello),
      command: (command) => this.#say(`/${command}`),
      key: (key) => (key.location ? this.#sendPlace() : this.#say(key.text)),
    });
    const press = (button: BubbleButton, id: string, element: HTMLElement) =>
      this.#press(button, id, element);
    const edit = (bubble: Bubble) => this.#startEdit(bubble);
    this.#chat = new ChatView(channel, { press, edit }, this.#frame.welcome);
    this.#composer = new Composer(channel, {
      text: (text) => this.#sendText(text),
      photos: (files) => this.#run(() => this.#sendPhotos(files)),
      file: (file) => this.#run(() => this.#client.upload(this.#id(), "document", file)),
      voice: () => this.#act("voice"),
      sticker: () => this.#act("sticker"),
      location: () => this.#sendPlace(),
      stopEdit: () => this.#startEdit(null),
    });
    this.#frame.fill(this.#chat.element, this.#composer.element);
    this.element = this.#frame.element;
    document.addEventListener("visibilitychange", () => this.#resident && this.#listen());
  }

  /**
   * Goes on with this tab's resident, or this browser's newest, or makes one. Resolves when nothing
   * above or below the buttons is still to come.
   */
  async open(): Promise<void> {
    const known = sessionStorage.getItem(this.#channel) ?? localStorage.getItem(this.#channel);
    const resident = known ? await this.#client.find(known) : null;
    if (resident) await this.#use(resident);
    else await this.#newResident();
  }

  async #newResident(): Promise<void> {
    const count = Number(localStorage.getItem("residents") ?? 0);
    localStorage.setItem("residents", String(count + 1));
    const name = residentNames[count % residentNames.length] ?? "Lan";
    await this.#use(await this.#client.newResident(name, this.#frame.language));
  }

  async #startOver(): Promise<void> {
    await this.#newResident();
    this.#composer.focus();
  }

  async #use(resident: Resident): Promise<void> {
    this.#resident = resident;
    sessionStorage.setItem(this.#channel, resident.id);
    localStorage.setItem(this.#channel, resident.id);
    this.#frame.showResident(resident);
    this.#startEdit(null);
    this.#listen();
    await this.#showProfile().catch((error: unknown) => this.#tell(error));
  }

  /** A hidden tab gives its connection up, because a browser allows few; the next hello tells all. */
  #listen(): void {
    this.#stopListening?.();
    this.#stopListening = null;
    if (document.visibilityState === "hidden") return;
    this.#stopListening = this.#client.listen(this.#id(), {
      onEvent: (event) => this.#onEvent(event),
      onConnection: (open) => this.#frame.showConnection(open),
      onGone: () => this.#reopen(),
    });
  }

  /** Until it works: the simulator may be starting anew, without its old residents. */
  #reopen(): void {
    window.setTimeout(() => {
      this.open().catch(() => this.#reopen());
    }, REOPEN_MS);
  }

  async #showProfile(): Promise<void> {
    const profile: BotProfile = await this.#client.profile(this.#resident?.lang ?? "");
    this.#frame.showProfile(profile);
  }

  #onEvent(event: PhoneEvent | Hello): void {
    switch (event.type) {
      case "hello":
        this.#chat.reset(event.bubbles);
        this.#showBlocked(event.blocked);
        this.#showKeyboard(event.keyboard);
        break;
      case "bubble":
      case "edited":
        this.#chat.add(event.bubble);
        break;
      case "deleted":
        this.#chat.remove(event.id);
        break;
      case "typing":
        this.#chat.showTyping(true);
        break;
      case "answered":
        this.#chat.stopSpinning();
        break;
      case "toast":
        if (event.alert) showAlert(event.text);
        else this.#frame.toast(event.text);
        break;
      case "keyboard":
        this.#showKeyboard(event.rows);
        break;
      case "blocked":
        this.#showBlocked(event.blocked);
        break;
      case "profile":
        this.#run(() => this.#showProfile());
        break;
    }
    this.#frame.showEmpty(this.#chat.isEmpty);
  }

  #press(button: BubbleButton, messageId: string, element: HTMLElement): void {
    if (button.type === "copy") {
      this.#run(async () => {
        await navigator.clipboard.writeText(button.copy);
        this.#frame.toast(spoken(words.copied));
      });
    }
    if (button.type !== "callback") return;
    element.dataset.busy = "true";
    this.#act("press", { data: button.data, messageId });
  }

  #sendText(text: string): void {
    if (this.#editing === null) {
      this.#say(text);
      return;
    }
    this.#act("edit", { messageId: this.#editing, text });
    this.#startEdit(null);
  }

  #startEdit(bubble: Bubble | null): void {
    if (bubble === null && this.#editing === null) return;
    this.#editing = bubble?.id ?? null;
    this.#composer.edit(bubble?.text ?? null);
  }

  async #sendPhotos(files: readonly File[]): Promise<void> {
    const photos = await Promise.all(files.slice(0, ALBUM.max).map(toSendable));
    const [first] = photos;
    if (photos.length >= ALBUM.min) {
      const album = photos.map(async (photo) => ({ base64: await toBase64(photo) }));
      await this.#client.act(this.#id(), "album", { photos: await Promise.all(album) });
    } else if (first) await this.#client.upload(this.#id(), "photo", first);
  }

  #sendPlace(): void {
    this.#run(async () => {
      const place = await askPlace();
      if (place) await this.#client.act(this.#id(), "location", place);
    });
  }

  #say(text: string): void {
    this.#act("say", { text });
  }

  #act(action: string, body: object = {}): void {
    this.#run(() => this.#client.act(this.#id(), action, body));
  }

  /** A failure shows on the phone: there is nobody else to tell. */
  #run(job: () => Promise<unknown>): void {
    job().catch((error: unknown) => this.#tell(error));
  }

  #tell(error: unknown): void {
    const reason = error instanceof Error ? error.message : "";
    this.#frame.toast(`${spoken(words.failed)}: ${reason}`);
  }

  #showKeyboard(rows: Keyboard): void {
    this.#frame.showKeyboard(rows);
  }

  #showBlocked(blocked: boolean): void {
    if (this.#resident) this.#resident.blocked = blocked;
    this.#frame.showBlocked(blocked);
  }

  #id(): string {
    if (!this.#resident) throw new Error("the phone is still starting");
    return this.#resident.id;
  }
}
