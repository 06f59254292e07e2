import type { Effect } from "../effects/effect.ts";
import { effectNamed } from "../effects/effects.ts";
import type { WipeExchange } from "../effects/wipe-exchange.ts";
import { lookUp } from "../flow/condition.ts";
import { type Command, type Content, HOME_FLOW } from "../flow/content.ts";
import { isInput } from "../flow/is-input.ts";
import { leadFrom, type Place, placesOf } from "../flow/places.ts";
import { answerKey, findStep, topFrame } from "../flow/position.ts";
import type { DoStep, Flow, InputStep, Step } from "../flow/schema.ts";
import {
  copyOf,
  copyOfRun,
  type Frame,
  isAnswer,
  isComplete,
  type Run,
  type Session,
  withAnswer,
} from "../flow/session.ts";
import { sessionFacts } from "../flow/session-facts.ts";
import { trailFrom, trailTo } from "../flow/trail.ts";
import type { TextArgs } from "../text/texts.ts";
import type { Answered } from "./answered-line.ts";
import type { Choice } from "./choice.ts";
import { emptyRun, park, unpark, withoutAnswersOf } from "./drafts.ts";
import { findAnswers } from "./find-answers.ts";
import { mustGoOn } from "./must-go-on.ts";
import { plainScreen, questionScreen, Said, shownCommands } from "./screen.ts";

/** Most steps of a turn. A loop in a flow file ends at the menu instead of hanging. */
const MAX_STEPS = 64;

/** Most nested flows. A flow that runs itself ends at the menu. */
const MAX_DEPTH = 8;

/**
 * One turn under way. Works on its own copy of the session; what it says is gathered into one
 * screen. Every method leaves the session at a step that takes input, or at a `do` that waits.
 */
export class Walk {
  readonly content: Content;
  session: Session;
  readonly effects: Effect[] = [];
  answered: Answered | undefined;
  readonly #said = new Said();
  #steps = 0;
  #isLost = false;

  constructor(content: Content, session: Session) {
    this.content = content;
    this.session = copyOf(session);
  }

  get lang(): string {
    return this.session.lang ?? this.content.place.languages[0] ?? "";
  }

  /** The run in front; entering the menu makes one where there is none. */
  get run(): Run {
    const { run } = this.session;
    if (run) return run;
    const made = emptyRun(this.content, HOME_FLOW);
    this.session.run = made;
    return made;
  }

  /** What was asked of the outside has not been answered yet. */
  get isWaiting(): boolean {
    return findStep(this.content, topFrame(this.run))?.kind === "do";
  }

  update(change: Partial<Run>): void {
    this.session.run = Object.assign(copyOfRun(this.run), change);
  }

  /** Whether the chat's channel lets a bot delete messages. */
  get deletes(): boolean {
    return this.session.can?.includes("deletes") === true;
  }

  text(id: string, args?: TextArgs): string {
    const { place, texts } = this.content;
    return texts.format(this.lang, id, () => ({ ...place.hotlines, ...args }));
  }

  say(id: string, args?: TextArgs): void {
    this.#said.add(this.text(id, args));
  }

  offerCopy(label: string, text: string): void {
    this.#said.offerCopy({ label: this.content.texts.format(this.lang, label), text });
  }

  coalesce(key: string): void {
    this.#said.coalesce(key);
  }

  /** Lets the screen come without a sound: nobody has asked for it. */
  beQuiet(): void {
    this.#said.beQuiet();
  }

  /** Deletes the messages of an exchange that is over, where that can be done. */
  wipe(exchange: Omit<WipeExchange, "type">): void {
    if (this.deletes) this.effects.push({ type: "wipe-exchange", ...exchange });
  }

  /** Tells of news that has not been read, because the message that told of it goes. */
  sayUnread(): void {
    if (this.session.receipts.some(({ unread }) => unread)) this.say("ping");
  }

  /** Leaves what is in front; a draft stays where it was. */
  home(): void {
    this.start(HOME_FLOW);
  }

  /** Starts a flow from outside, or goes on with its draft. */
  start(flow: string, answers: Run["answers"] = {}, { short = false } = {}): void {
    park(this.content, this.session);
    const draft = unpark(this.session, flow);
    // What the draft says already is not overwritten by what would start a new one.
    if (draft) {
      const told = { ...draft, answers: { ...answers, ...draft.answers } };
      return this.#resume(flow, short ? { ...told, short } : told, draft.answers);
    }
    // The menu asks again and again; elsewhere, who went back need not answer everything anew.
    const changing = flow !== HOME_FLOW;
    const made = { ...emptyRun(this.content, flow), answers, changing };
    this.session.run = short && flow !== HOME_FLOW ? { ...made, short } : made;
    this.#findAnswers(flow, answers);
    this.enterFlow(flow);
  }

  /** What is said already answers more than the question that it was written for. */
  #findAnswers(id: string, given: Run["answers"]): void {
    const flow = this.content.flows[id];
    if (!flow?.draft) return;
    for (const answer of Object.values(given)) {
      if (isAnswer(answer, "text")) findAnswers(this, flow, { text: answer.text });
    }
  }

  /** Opens a flow over the one in front, which is shown again at its end. */
  overlay(flow: string): void {
    const step = this.content.flows[flow]?.steps[0]?.id;
    if (step === undefined) return this.show();
    const { frames, trail } = this.run;
    this.update({ frames: [...frames, { flow, step }], trail: trailFrom(trail, frames) });
    this.enter(step);
  }

  enterFlow(flow: string): void {
    const first = this.content.flows[flow]?.steps[0]?.id;
    return first === undefined ? this.lost() : this.enter(first);
  }

  /** Goes on from the step in front, by way of the chosen option if it leads elsewhere. */
  advance(choice?: Choice): void {
    const top = topFrame(this.run);
    const flow = top && this.content.flows[top.flow];
    const place = flow && placesOf(flow).get(top.step);
    if (!place) return this.lost();
    if (choice?.next !== undefined) return this.enter(choice.next);
    this.#pass(flow, place);
  }

  /** Goes on from a step of the flow in front. */
  #pass(flow: Flow, place: Place): void {
    const { content, session, run } = this;
    const answers = place.asksSession ? { ...run.answers, ...sessionFacts(session) } : run.answers;
    const next = leadFrom(place, { content, flow, answers });
    return next === null ? this.#pop() : this.enter(next);
  }

  /** Goes where a `do` leads whose effect failed, and asks there again. */
  failTo(step: string): void {
    // Passing over what was answered would ask the outside the same again, and so on for ever.
    this.update({ changing: false });
    this.enter(step);
  }

  /** Enters a step of the flow in front. */
  enter(id: string): void {
    const { frames: before } = this.run;
    const top = before.at(-1);
    if (!top || this.#steps++ > MAX_STEPS) return this.lost();
    const flow = this.content.flows[top.flow];
    const place = flow && placesOf(flow).get(id);
    if (place && this.#passes(flow, place)) return this.#pass(flow, place);
    const frames = before.slice();
    frames[frames.length - 1] = place?.frame ?? { ...top, step: id };
    if (place && isInput(place.step)) return this.#arrive(flow, place.step, frames);
    this.update({ frames });
    return place ? this.#act(flow, place.step) : this.lost();
  }

  /** Carries out a step that does not ask. */
  #act(flow: Flow, step: Step): void {
    switch (step.kind) {
      case "run":
        return this.#push(step.flow);
      case "do":
        return this.#perform(flow, step);
      case "end":
        return step.flow === undefined ? this.#pop() : this.#leaveFor(step.flow);
    }
  }

  /** The step in front is not in the flow file any more: the draft is kept, the menu is shown. */
  lost(): void {
    if (this.#isLost) return this.sayOnly([]);
    this.#isLost = true;
    this.#steps = 0;
    this.say("note-lost");
    this.home();
  }

  /** Shows the step in front (again). `brief`: its reader has the whole of it just above. */
  show({ brief = false } = {}): void {
    const frame = topFrame(this.run);
    const step = findStep(this.content, frame);
    if (!frame || !step) return this.lost();
    this.session.screen += 1;
    if (!isInput(step)) return this.sayOnly([]);
    const { content, session, run, lang } = this;
    const commands = shownCommands(content, session, run);
    this.#flush((before) =>
      questionScreen({ content, session, run, frame, lang }, step, { before, commands, brief }),
    );
  }

  /**
   * Shows the question in front once more, after what was not meant for it. It keeps its number: a
   * button of either copy is its answer, and whoever sees both may answer both. Once it is answered,
   * the note is not worth sending.
   */
  showAgain(note: string): void {
    this.say(note);
    const step = findStep(this.content, topFrame(this.run));
    if (!step || !isInput(step)) return this.show();
    this.session.twice = this.session.screen;
    this.session.screen -= 1;
    this.show();
    const shown = this.effects.at(-1);
    if (shown?.type === "say" && shown.screen.question) shown.screen.question.before -= 1;
  }

  /** Says what has been gathered, with no question: the step in front stays as it is. */
  sayOnly(commands: Command[]): void {
    this.#flush((before) => plainScreen(this, before, commands));
  }

  #flush(make: Parameters<Said["complete"]>[0]): void {
    const screen = this.#said.complete(make);
    if (screen) this.effects.push({ type: "say", screen });
  }

  /** `before`: its answers when it was left. */
  #resume(flow: string, draft: Run, before: Run["answers"]): void {
    this.session.run = draft;
    if (this.isWaiting) {
      this.say("note-wait");
      return this.sayOnly(["menu"]);
    }
    this.say("draft-resumed");
    const top = findStep(this.content, topFrame(draft));
    const isWhole = draft.frames.every((frame) => findStep(this.content, frame));
    const front = topFrame(draft);
    const key = front && answerKey(front);
    if (front && key && isWhole && draft.answers[key] && !before[key]) {
      // What is asked in front has just been answered.
      this.update({ changing: true });
      return this.enter(front.step);
    }
    if (top && isInput(top) && isWhole) return this.show();
    // The flow file changed meanwhile: on to the first question without an answer.
    this.session.run = { ...draft, ...emptyRun(this.content, flow), answers: draft.answers };
    this.update({ changing: true });
    this.enterFlow(flow);
  }

  #perform(flow: Flow, step: DoStep): void {
    const { content, session, run, lang } = this;
    const performed = effectNamed(step.effect)?.perform({
      ...{ content, session, run, lang, flow: flow.flow, with: step.with },
      input: (name) => {
        const key = step.with[name];
        return key === undefined ? undefined : lookUp(run.answers, flow.flow, key);
      },
      say: (id, args) => this.say(id, args),
      offerCopy: (label, text) => this.offerCopy(label, text),
    });
    if (!performed) return this.lost();
    this.effects.push(...(performed.log ?? []));
    switch (performed.go) {
      case "wait":
        return this.show();
      case "next":
        return this.advance();
      case "fail":
        return step.fail === undefined ? this.advance() : this.failTo(step.fail);
      case "over":
        return this.sayOnly([]);
      default:
        return performed.go satisfies never;
    }
  }

  #push(flow: string): void {
    const first = this.content.flows[flow]?.steps[0]?.id;
    const { frames } = this.run;
    if (first === undefined || frames.length >= MAX_DEPTH) return this.lost();
    this.update({ frames: [...frames, { flow, step: first }] });
    this.enter(first);
  }

  #pop(): void {
    const over = topFrame(this.run);
    const frames = this.run.frames.slice(0, -1);
    const top = frames.at(-1);
    if (!over || !top) return this.#leaveFor(HOME_FLOW);
    this.update({ frames });
    const step = findStep(this.content, top);
    if (!step) return this.lost();
    if (step.kind === "run") return this.advance();
    // An overlay leaves nothing behind, and returns to the step that it was opened over.
    this.session.run = withoutAnswersOf(this.run, over.flow);
    this.update({ trail: trailTo(this.run.trail, frames) });
    return isInput(step) ? this.show() : this.enter(step.id);
  }

  /** The run is over: its answers go with it. */
  #leaveFor(flow: string): void {
    this.session.run = null;
    this.start(flow);
  }

  /** Passes a step by that asks nothing here; it never stands in front. false: it must be entered. */
  #passes(flow: Flow, { step, key, isReview }: Place): boolean {
    if (step.kind === "say") this.say(`${flow.flow}-${step.id}`);
    if (step.kind === "say" || step.kind === "branch") return true;
    if (!isInput(step)) return false;
    const { changing, answers, hurry, short } = this.run;
    const answer = answers[key];
    if (answer) {
      return changing && !isReview && isComplete(answer) && !mustGoOn(step, answer);
    }
    if (step.offer) return true;
    if ((!hurry && !short) || !(step.skip || step.enough)) return false;
    // Its writer has told enough.
    this.update({ answers: withAnswer(answers, key, { type: "skipped" }) });
    return true;
  }

  #arrive(flow: Flow, step: InputStep, frames: Frame[]): void {
    const { changing, trail } = this.run;
    const isReview = step.kind === "choose" && step.summary;
    const stays = changing && !isReview && !flow.browse;
    this.update({
      frames,
      trail: trailTo(trail, frames),
      changing: stays,
      narrow: undefined,
      hurry: undefined,
    });
    this.show();
  }
}
