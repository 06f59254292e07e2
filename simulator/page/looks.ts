import type { Channel } from "./sim-client.ts";
import { words } from "./words.ts";

type Text = (typeof words)["start"];

/** How each platform's client differs from the others. */
interface Look {
  /** The button of an empty chat, and what it says. */
  start: Text;
  hello: string;
  /** Shown in an empty chat of a bot that does not describe itself. */
  empty: Text;
  /** Each update says the client's language. */
  tellsLanguage: boolean;
  sendsLocation: boolean;
  edits: boolean;
  /** After the time of what was read. */
  readMark: string;
}

export const LOOKS: Record<Channel, Look> = {
  telegram: {
    start: words.start,
    hello: "/start",
    empty: words.emptyTelegram,
    tellsLanguage: true,
    sendsLocation: true,
    edits: true,
    readMark: "✓✓",
  },
  zalo: {
    start: words.greeting,
    hello: words.greeting.vi,
    empty: words.emptyZalo,
    tellsLanguage: false,
    sendsLocation: false,
    edits: false,
    readMark: "",
  },
};
