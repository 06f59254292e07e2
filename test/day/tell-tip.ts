import type { Content } from "../../src/core/flow/content.ts";
import type { Neighbour } from "./neighbour.ts";
import { headOf } from "./neighbour.ts";

/** What somebody wants to tell; the words are those of the person. */
export interface Story {
  category: string;
  area: string;
  withPhoto: boolean;
  withLocation: boolean;
  contact: "ping" | "none";
  /** Which of the person's sayings is what happened. */
  what: "what" | "draft" | "taken back" | "last words";
}

const MOST_QUESTIONS = 40;
const WHEN = "option-today";

/**
 * From the menu on, answers whatever is asked, until an option is offered: by what stands on the
 * screen, so that a question more or less changes nothing.
 */
export async function tellTip(
  neighbour: Neighbour,
  { story, content, stop = "tip-review-send" }: { story: Story; content: Content; stop?: string },
): Promise<void> {
  await neighbour.choose("menu-main-tip");
  for (let question = 0; question < MOST_QUESTIONS; question++) {
    if (neighbour.offers(stop)) return;
    await answer(neighbour, story, content);
  }
  throw new Error(`${neighbour.name}: asked for ever: ${neighbour.newest}`);
}

/** Chooses to send, and waits for the receipt. */
export async function sendTip(neighbour: Neighbour): Promise<string> {
  const before = neighbour.receipts.length;
  await neighbour.choose("tip-review-send");
  await neighbour.until(() => neighbour.receipts.length > before);
  return neighbour.receipts.at(-1) ?? "";
}

async function answer(neighbour: Neighbour, story: Story, content: Content): Promise<void> {
  const { category, area, contact } = story;
  const labels = [
    `category-${category}`,
    WHEN,
    `area-${area}`,
    `tip-contact-${contact}`,
    "option-near",
  ];
  const option = labels.find((label) => neighbour.offers(label));
  if (option !== undefined) return neighbour.choose(option);
  const { says } = neighbour.person;
  if (neighbour.isShown("tip-what")) return neighbour.say(says[story.what]);
  if (neighbour.isShown("tip-place") && story.withLocation) {
    return neighbour.arrive(neighbour.locationUpdate());
  }
  if (neighbour.isShown("tip-place")) return neighbour.say(says.place);
  if (asksDetail(neighbour, category, content)) return neighbour.say(says.detail);
  if (neighbour.isShown("tip-photos") && story.withPhoto) return sendPhoto(neighbour);
  if (neighbour.offers("option-skip")) return neighbour.choose("option-skip");
  if (neighbour.offers("option-done")) return neighbour.choose("option-done");
  // No question: what stood before one that was answered meanwhile. The one in front follows.
  const before = neighbour.messages.length;
  await neighbour.until(() => neighbour.messages.length > before);
}

function asksDetail(neighbour: Neighbour, category: string, { flows }: Content): boolean {
  const flow = `tip-${category}`;
  const writes = flows[flow]?.steps.filter(({ kind }) => kind === "write") ?? [];
  return writes.some(({ id }) => neighbour.isShown(`${flow}-${id}`));
}

/** The bot tells what it took out of it: only then it is quiet again. */
async function sendPhoto(neighbour: Neighbour): Promise<void> {
  const cleaned = headOf(neighbour.words("media-cleaned"));
  const before = neighbour.messages.length;
  await neighbour.arrive(neighbour.photoUpdate());
  await neighbour.until(() => neighbour.since(before).includes(cleaned));
}
