import { lookUp } from "../flow/condition.ts";
import type { At } from "../flow/position.ts";
import type { ChooseStep } from "../flow/schema.ts";
import { type Answer, isAnswer, optionOf } from "../flow/session.ts";
import type { GuideCard } from "../guide/guide-card.ts";
import { GUIDE_TOPICS } from "../guide/guide-topics.ts";
import { editionOf } from "../guide/guides.ts";

/** A choice of the guide, without its number: the caller numbers choices. */
interface GuideChoice {
  id: string;
  label: string;
  aliases: string[];
  flow?: string;
  give?: Record<string, Answer>;
}

const MOST_SCAM_GUIDES = 3;

/** The topics and cards that a step of the safety guide offers. */
export function guideChoices(at: At, step: ChooseStep): GuideChoice[] {
  const { guides } = at.content;
  const title = (id: string) => choice(at, id, `guide-${id}-title`);
  switch (step.from) {
    case "guide-topics":
      return GUIDE_TOPICS.map((topic) => choice(at, topic, `guide-topic-${topic}`));
    case "guides": {
      const topic = named(at, step.of);
      return [...guides.cards.values()]
        .filter((card) => card.topic === topic)
        .map((c) => title(c.id));
    }
    case "found-guides":
      return guides.search(wordsOf(answerOf(at, step.of))).map(title);
    case "related-guides":
      return (cardOf(at, step)?.related ?? []).filter((id) => guides.cards.has(id)).map(title);
    case "scam-guides":
      return scamGuides(at, step);
    case "categories":
    case "areas":
    case "languages":
    case "answered":
    case "offered":
    case "receipts":
    case "wants":
    case "appeal":
    case undefined:
      return [];
  }
}

/** Choices that lead from the scam check to cards of the guide. */
function scamGuides(at: At, step: ChooseStep): GuideChoice[] {
  const { signs } = at.content.scam(wordsOf(answerOf(at, step.of)));
  const ids = new Set(signs.flatMap(({ guide }) => guide ?? []));
  return [...ids].slice(0, MOST_SCAM_GUIDES).map((id) => ({
    ...choice(at, id, `guide-${id}-title`),
    flow: "guide",
    give: { "guide/pick": id },
  }));
}

/** The card that a step shows; null: none, or a card that was removed. */
export function cardOf(at: At, step: ChooseStep): GuideCard | null {
  return at.content.guides.cards.get(named(at, step.card)) ?? null;
}

/** Whether this chat has rated the present edition of the card. */
export function hasVoted({ session }: At, card: GuideCard): "yes" | "no" {
  return session.voted?.includes(editionOf(card)) ? "yes" : "no";
}

function choice(at: At, id: string, text: string): GuideChoice {
  return { id, label: at.content.texts.format(at.lang, text), aliases: [id] };
}

function answerOf(at: At, key: string | undefined): Answer | undefined {
  return key === undefined ? undefined : lookUp(at.run.answers, at.frame.flow, key);
}

function named(at: At, key: string | undefined): string {
  const answer = answerOf(at, key);
  return optionOf(answer) ?? "";
}

function wordsOf(answer: Answer | undefined): string {
  return isAnswer(answer, "text") ? answer.text : "";
}
