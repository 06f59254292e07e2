import { TurnSlot } from "../turn-slot.ts";
import type { Content } from "./content.ts";
import { type Place, placesOf } from "./places.ts";
import { type Answer, type Frame, isAnswer } from "./session.ts";
import type { TipSoFar } from "./tip-facts.ts";

/** An answered step, with the frames that lead to it. */
export interface Collected {
  frames: Frame[];
  answer: Answer;
}

/**
 * A flow visits each step once on the way to its review. More steps than this are a loop, which
 * check.ts refuses.
 */
const MAX_STEPS = 200;

/** The way from a flow's first step to its review, along the branches that the answers take. */
export interface Path {
  /** Every question on it, by the key of its answer, and those of them that count. */
  asked: string[];
  counts: boolean[];
  /** Those with an answer, up to the first one without. */
  found: Collected[];
  /** On the same part: what is asked only on demand, and has no answer yet. */
  open: Frame[][];
  /** The step of the review; null: it leads to none. */
  review: string | null;
}

/** A turn asks several times. Answers are never changed, only replaced. */
export function pathOf(content: Content, flowId: string, answers: Record<string, Answer>): Path {
  const { kept } = last;
  if (kept?.answers === answers && kept.flowId === flowId && kept.content === content) return kept;
  const walk = new Walk(content, flowId, answers);
  walk.through(flowId, topOf(content));
  return last.keep(walk);
}

const last = new TurnSlot<Walk>();

class Walk implements Path {
  readonly content: Content;
  readonly flowId: string;
  readonly answers: Record<string, Answer>;
  readonly asked: string[] = [];
  readonly counts: boolean[] = [];
  readonly found: Collected[] = [];
  readonly open: Frame[][] = [];
  review: string | null = null;

  #steps = 0;
  /** A question without an answer was met. */
  #isOver = false;

  constructor(content: Content, flowId: string, answers: Record<string, Answer>) {
    this.content = content;
    this.flowId = flowId;
    this.answers = answers;
  }

  /** Returns false when the path ends inside the flow. */
  through(flowId: string, parents: Frame[]): boolean {
    const flow = this.content.flows[flowId];
    if (!flow) return true;
    const places = placesOf(flow);
    const here = { content: this.content, flow, answers: this.answers };
    let place = places.values().next().value ?? null;
    while (place && this.#steps++ < MAX_STEPS) {
      if (place.isAsked) {
        // The review ends the path. It shows the answers and is none itself.
        if (place.isReview) {
          this.review = place.step.id;
          return false;
        }
        this.#take(parents, place);
      } else if (place.step.kind === "run") {
        if (!this.through(place.step.flow, framesOf(parents, place))) return false;
      }
      place = placeAfter(place, here);
    }
    return place === null;
  }

  #take(parents: Frame[], place: Place): void {
    const { key, isOffer } = place;
    const answer = this.answers[key];
    this.asked.push(key);
    this.counts.push(!isOffer || answer !== undefined);
    if (this.#isOver) return;
    if (isOffer && (!answer || isAnswer(answer, "skipped"))) {
      this.open.push(framesOf(parents, place));
    } else if (answer) {
      this.found.push({ frames: framesOf(parents, place), answer });
    } else {
      this.#isOver = true;
    }
  }
}

/** null: the flow is over. */
function placeAfter({ lead, ahead }: Place, here: TipSoFar): Place | null {
  if (typeof lead !== "function") return ahead;
  return placesOf(here.flow).get(lead(here) ?? "") ?? null;
}

/** A content's own frames begin below an empty list. */
const tops = new WeakMap<Content, Frame[]>();

function topOf(content: Content): Frame[] {
  const known = tops.get(content);
  if (known) return known;
  const top: Frame[] = [];
  tops.set(content, top);
  return top;
}

/** The frames of each place, made once: what the engine keeps of a place is kept by them. */
const below = new WeakMap<Frame[], Map<Place, Frame[]>>();

function framesOf(parents: Frame[], place: Place): Frame[] {
  const { reached } = place;
  if (reached?.parents === parents) return reached.frames;
  const places = below.get(parents) ?? new Map<Place, Frame[]>();
  below.set(parents, places);
  const frames = places.get(place) ?? [...parents, place.frame];
  places.set(place, frames);
  place.reached = { parents, frames };
  return frames;
}
