import type { Neighbour } from "./neighbour.ts";
import { headOf } from "./neighbour.ts";

/** What a person wants to tell, in their own words. */
export interface Story {
  category: string;
  area: string;
  withPhoto: boolean;
  withLocation: boolean;
  contact: "tell" | "later";
  /** Which of the person's texts is the story. */
  what: "what" | "draft" | "taken back" | "last words";
}

const MOST_QUESTIONS = 40;
const WHEN = "option-today";
const REVIEW = "tip-review-send";

/**
 * From the menu on, answers each question by what is on the screen, until an option is
 * offered. So a new question changes nothing. At the review, it adds more.
 */
export async function tellTip(
  neighbour: Neighbour,
  { story, stop = REVIEW }: { story: Story; stop?: string },
): Promise<void> {
  await neighbour.choose("menu-main-tip");
  const additions = [
    ...(story.withLocation ? [] : [addPlace]),
    addDetail,
    ...(story.withPhoto ? [sendPhoto] : []),
  ];
  for (let question = 0; question < MOST_QUESTIONS; question++) {
    if (!neighbour.offers(stop)) {
      await answer(neighbour, story);
      continue;
    }
    const add = stop === REVIEW ? additions.shift() : undefined;
    if (!add) return;
    await add(neighbour);
  }
  throw new Error(`${neighbour.name}: asked for ever: ${neighbour.newest}`);
}

/** Chooses to send, waits for the receipt, and says whether to be told of answers here. */
export async function sendTip(neighbour: Neighbour, { contact }: Story): Promise<string> {
  const before = neighbour.receipts.length;
  await neighbour.choose(REVIEW);
  await neighbour.until(() => neighbour.receipts.length > before);
  if (neighbour.offers(`receipt-kept-${contact}`)) {
    await neighbour.choose(`receipt-kept-${contact}`);
    if (neighbour.offers("receipt-rest-saved")) await neighbour.goHome();
  } else if (contact === "tell") {
    await askLater(neighbour);
  }
  return neighbour.receipts.at(-1) ?? "";
}

/** A late receipt has no options. The list of tips has them. */
async function askLater(neighbour: Neighbour): Promise<void> {
  await neighbour.goHome();
  await neighbour.choose("menu-main-mailbox");
  await neighbour.choose("mailbox-which-tell");
  await neighbour.say("1");
}

async function answer(neighbour: Neighbour, story: Story): Promise<void> {
  const { category, area } = story;
  const isSpot = story.withLocation && !neighbour.isShown("note-location");
  if (isSpot && neighbour.offers(`area-${area}`))
    return neighbour.arrive(neighbour.locationUpdate());
  const labels = [`category-${category}`, WHEN, `area-${area}`, "option-near"];
  const option = labels.find((label) => neighbour.offers(label));
  if (option !== undefined) return neighbour.choose(option);
  if (neighbour.isShown("tip-what")) return tellWhat(neighbour, story);
  for (const way of ["option-skip", "option-done", "option-enough"]) {
    if (neighbour.offers(way)) return neighbour.choose(way);
  }
  // Text of a screen whose question was answered meanwhile. The open question follows.
  const before = neighbour.messages.length;
  await neighbour.until(() => neighbour.messages.length > before);
}

async function tellWhat(neighbour: Neighbour, { what }: Story): Promise<void> {
  await neighbour.endWords("tip-what");
  await neighbour.say(neighbour.person.says[what]);
}

async function addPlace(neighbour: Neighbour): Promise<void> {
  await neighbour.choose("+tip-place-label");
  await neighbour.say(neighbour.person.says.place);
}

async function addDetail(neighbour: Neighbour): Promise<void> {
  await neighbour.choose("+tip-people-label");
  await neighbour.say(neighbour.person.says.detail);
}

/** Waits until the bot says what it removed from the photo. */
async function sendPhoto(neighbour: Neighbour): Promise<void> {
  const cleaned = headOf(neighbour.words("media-cleaned"));
  const before = neighbour.messages.length;
  await neighbour.arrive(neighbour.photoUpdate());
  await neighbour.until(() => neighbour.since(before).includes(cleaned));
}
