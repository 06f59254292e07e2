import type { Content } from "../flow/content.ts";
import type { Answer, Run, Session } from "../flow/session.ts";
import type { TextArgs } from "../text/texts.ts";

/** The turn that performs a `do` step: its session may be changed. */
export interface Performing {
  readonly content: Content;
  readonly session: Session;
  readonly run: Run;
  readonly lang: string;
  /** The flow of the step. */
  readonly flow: string;
  /** Names of the effect's inputs → answers that hold them. */
  readonly with: Readonly<Record<string, string>>;
  /** The answer that the step gives as an input. */
  input(name: string): Answer | undefined;
  say(id: string, args?: TextArgs): void;
  offerCopy(label: string, text: string): void;
}

/** What is logged for `app/`, which carries it out after the session is saved. */
export interface Logged {
  type: string;
}

export interface Performed<L extends Logged> {
  /** `wait`: the outside will answer with a `done` event. `over`: nothing is left to go on with. */
  go: "next" | "wait" | "fail" | "over";
  log?: L[];
}

/** Placeholders that a text may use. */
type Given = readonly string[];

/** One effect of a `do` step: what the engine, the check and `app/` must know of it. */
export interface EffectDefinition<L extends Logged> {
  /** Inputs of `with`: one of each group must be there. */
  needs: readonly (readonly string[])[];
  /** Inputs that may be there as well. */
  may?: readonly string[];
  /** The turn ends, and goes on when the outside has answered. */
  isWaitedFor: boolean;
  /** What its end brings, for `after-<effect>` and `failed-<effect>`. Absent: it says nothing. */
  answers?: Given;
  /** Why it may be refused: the text that says so, instead of `failed-<effect>`. */
  refusals?: Readonly<Record<string, { text: string; given: Given }>>;
  /** How it may end when it is done: the answer of its step, for a branch to look at. */
  outcomes?: readonly string[];
  perform(turn: Performing): Performed<L>;
  /** What the session keeps of a good end. */
  conclude?(turn: Pick<Performing, "session" | "offerCopy">, args: TextArgs): void;
}

export const FAIL: Performed<never> = { go: "fail" };
export const NEXT: Performed<never> = { go: "next" };
