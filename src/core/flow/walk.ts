import type { TextArgs } from "../text/texts.ts";
import { matches } from "./condition.ts";
import { type Command, type Content, HOME_FLOW } from "./content.ts";
import type { Effect } from "./effect.ts";
import type { Choice } from "./options.ts";
import type { Outgoing } from "./outgoing.ts";
import { performEffect } from "./perform.ts";
import {
  answerKey,
  findStep,
  following,
  isInput,
  rootFlow,
  sameFrames,
  topFrame,
} from "./position.ts";
import type { DoStep, Flow, InputStep, Step } from "./schema.ts";
import { commandOption, questionScreen } from "./screen.ts";
import type { Frame, Run, Session } from "./session.ts";

/** A turn passes at most so many steps: a loop in a flow file ends at the menu, not in a hang. */
const MAX_STEPS = 64;

/**
 * One turn under way. Works on its own copy of the session; what it says is gathered into one
 * screen. Every method leaves the session at a step that takes input, or at a `do` that waits.
 */
export class Walk {
  readonly content: Content;
  session: Session;
  readonly effects: Effect[] = [];
  readonly #blocks: string[] = [];
  #copy: Outgoing["copy"];
  #coalesce: string | undefined;
  #steps = 0;
  #isLost = false;

  constructor(content: Content, session: Session) {
    this.content = content;
    this.session = { ...session };
  }

  get lang(): string {
    return this.session.lang ?? this.content.place.languages[0] ?? "";
  }

  /** The run in front; entering the menu makes one where there is none. */
  get run(): Run {
    const { run } = this.session;
    if (run) return run;
    const made = emptyRun(HOME_FLOW, this.content);
    this.session.run = made;
    return made;
  }

  update(change: Partial<Run>): void {
    this.session.run = { ...this.run, ...change };
  }

  say(id: string, args?: TextArgs): void {
    this.#blocks.push(
      this.content.texts.format(this.lang, id, { ...this.content.place.hotlines, ...args }),
    );
  }

  offerCopy(label: string, text: string): void {
    this.#copy = { label: this.content.texts.format(this.lang, label), text };
  }

  coalesce(key: string): void {
    this.#coalesce = key;
  }

  /** Leaves what is in front; a draft stays where it was. */
  home(): void {
    this.park();
    this.session.run = emptyRun(HOME_FLOW, this.content);
    this.enterFlow(HOME_FLOW);
  }

  park(): void {
    const { run } = this.session;
    const root = run && rootFlow(run);
    if (!run || !root || !this.content.flows[root]?.draft) return;
    if (Object.keys(run.answers).length === 0) return;
    this.session.parked = { ...this.session.parked, [root]: run };
  }

  unpark(flow: string): Run | null {
    const { [flow]: run, ...rest } = this.session.parked;
    this.session.parked = rest;
    return run ?? null;
  }

  /** Starts a flow from outside, or goes on with its draft. */
  start(flow: string, answers: Run["answers"] = {}): void {
    this.park();
    const draft = this.unpark(flow);
    if (draft) {
      this.session.run = draft;
      this.say("draft-resumed");
      return this.show();
    }
    this.session.run = { ...emptyRun(flow, this.content), answers, changing: true };
    this.enterFlow(flow);
  }

  /** Opens a flow over the one in front, which is shown again at its end. */
  overlay(flow: string): void {
    const first = this.content.flows[flow]?.steps[0]?.id;
    if (first === undefined) return this.show();
    const { frames, trail } = this.run;
    this.update({ frames: [...frames, { flow, step: first }], trail: [...trail, frames] });
    this.enter(first);
  }

  enterFlow(flow: string): void {
    const first = this.content.flows[flow]?.steps[0]?.id;
    if (first === undefined) return;
    this.enter(first);
  }

  /** Goes on from the step in front, by way of the chosen option if it leads elsewhere. */
  advance(choice?: Choice): void {
    const top = topFrame(this.run);
    const flow = top && this.content.flows[top.flow];
    const step = findStep(this.content, top);
    if (!flow || !step) return this.lost();
    this.#go(choice?.next ?? nextOf(flow, step));
  }

  /** Enters a step of the flow in front. */
  enter(id: string): void {
    const top = topFrame(this.run);
    if (!top || this.#steps++ > MAX_STEPS) return this.lost();
    this.update({ frames: [...this.run.frames.slice(0, -1), { ...top, step: id }] });
    const flow = this.content.flows[top.flow];
    const step = flow?.steps.find((s) => s.id === id);
    if (!flow || !step) return this.lost();
    if (isInput(step)) return this.#arrive(step);
    switch (step.kind) {
      case "say":
        this.say(`${flow.flow}-${id}`);
        return this.#go(nextOf(flow, step));
      case "branch": {
        const hit = step.cases.find((c) => matches(c.when, this.run.answers, flow.flow));
        return this.#go(hit?.next ?? step.else ?? following(flow, id));
      }
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
    if (this.#isLost) return;
    this.#isLost = true;
    this.#steps = 0;
    this.say("note-lost");
    this.home();
  }

  /** Shows the step in front (again). */
  show(): void {
    const frame = topFrame(this.run);
    const step = findStep(this.content, frame);
    if (!frame || !step) return this.lost();
    this.session.screen += 1;
    if (!isInput(step)) return this.#flush([], frame);
    this.#flush(this.#commands(), frame, step);
  }

  /** Says what has been gathered, with no question: the step in front stays as it is. */
  sayOnly(commands: Command[]): void {
    this.#flush(commands, null);
  }

  #commands(): Command[] {
    const { frames } = this.run;
    const root = rootFlow(this.run);
    if (this.session.lang === null) return [];
    if (root === HOME_FLOW && frames.length === 1) return [];
    return this.content.flows[root]?.draft ? ["back", "menu", "cancel"] : ["back", "menu"];
  }

  #flush(commands: Command[], frame: Frame | null, step?: InputStep): void {
    const screen =
      frame && step
        ? questionScreen(
            { content: this.content, session: this.session, run: this.run, frame, lang: this.lang },
            step,
            { before: [...this.#blocks], commands },
          )
        : this.#plain(commands);
    this.#blocks.length = 0;
    if (screen.blocks.length === 0) return;
    if (this.#copy) screen.copy = this.#copy;
    if (this.#coalesce) screen.coalesce = this.#coalesce;
    this.effects.push({ type: "say", screen });
  }

  #plain(commands: Command[]): Outgoing {
    return {
      blocks: [...this.#blocks],
      options: [],
      commands: commands.map((c) => commandOption(this, c)),
    };
  }

  #perform(flow: Flow, step: DoStep): void {
    switch (performEffect(this, flow.flow, step)) {
      case "wait":
        return this.show();
      case "next":
        return this.#go(nextOf(flow, step));
      case "fail":
        return this.#go(step.fail ?? nextOf(flow, step));
    }
  }

  #go(next: string | null): void {
    return next === null ? this.#pop() : this.enter(next);
  }

  #push(flow: string): void {
    const first = this.content.flows[flow]?.steps[0]?.id;
    if (first === undefined) return this.lost();
    this.update({ frames: [...this.run.frames, { flow, step: first }] });
    this.enter(first);
  }

  #pop(): void {
    const frames = this.run.frames.slice(0, -1);
    if (frames.length === 0) return this.#leaveFor(HOME_FLOW);
    this.update({ frames });
    const top = frames.at(-1);
    const flow = top && this.content.flows[top.flow];
    const step = findStep(this.content, top);
    if (!flow || !step) return this.lost();
    // An overlay returns to the step it was opened over; a sub-flow goes on after its `run`.
    if (step.kind !== "run") return this.show();
    this.#go(nextOf(flow, step));
  }

  /** The run is over: its answers go with it. */
  #leaveFor(flow: string): void {
    this.session.run = emptyRun(flow, this.content);
    this.enterFlow(flow);
  }

  #arrive(step: InputStep): void {
    const frame = topFrame(this.run);
    const review = step.kind === "choose" && step.summary;
    const answered = frame && this.run.answers[answerKey(frame)];
    if (this.run.changing && answered && !review) return this.#pass(step);
    const { frames } = this.run;
    const known = this.run.trail.findIndex((place) => sameFrames(place, frames));
    const trail = known < 0 ? this.run.trail : this.run.trail.slice(0, known);
    this.update({ trail, changing: this.run.changing && !review });
    this.show();
  }

  /** Passes an answered step the way its answer led. */
  #pass(step: InputStep): void {
    const frame = topFrame(this.run);
    const flow = frame && this.content.flows[frame.flow];
    if (!frame || !flow) return this.lost();
    const answer = this.run.answers[answerKey(frame)];
    const option =
      step.kind === "choose" && answer?.type === "option"
        ? step.options.find((o) => o.id === answer.option)
        : undefined;
    this.#go(option?.next ?? nextOf(flow, step));
  }
}

function nextOf(flow: Flow, step: Step): string | null {
  const named = step.kind === "branch" ? step.else : step.kind === "end" ? undefined : step.next;
  return named ?? following(flow, step.id);
}

function emptyRun(flow: string, content: Content): Run {
  const step = content.flows[flow]?.steps[0]?.id ?? "";
  return { frames: [{ flow, step }], answers: {}, trail: [], changing: false };
}
