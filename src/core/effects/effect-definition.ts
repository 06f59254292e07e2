import type { Content } from "../flow/content.ts";
import type { Answer, Run, Session } from "../flow/session.ts";
import type { TextArgs } from "../text/texts.ts";

/** The turn that performs a `do` step. It may change its session. */
export interface Performing {
  readonly content: Content;
  readonly session: Session;
  readonly run: Run;
  readonly lang: string;
  /** The flow of the step. */
  readonly flow: string;
  /** Names of the effect's inputs → answers that hold them. */
  readonly with: Readonly<Record<string, string>>;
  /** The answer that the step passes as an input. */
  input(name: string): Answer | undefined;
  say(id: string, args?: TextArgs): void;
  offerCopy(label: string, text: string): void;
}

/** An effect in the log, which `app/` carries out after the session is saved. */
export interface Logged {
  type: string;
}

export interface Performed<L extends Logged> {
  /** `wait`: a `done` event will come. `over`: the run has ended. */
  go: "next" | "wait" | "fail" | "over";
  log?: L[];
}

/** The placeholders of a text. */
type Given = readonly string[];

/** The definition of an effect of a `do` step, for the engine, the check and `app/`. */
export interface EffectDefinition<L extends Logged> {
  /** Required inputs of `with`: one of each group. */
  needs: readonly (readonly string[])[];
  /** Optional inputs. */
  may?: readonly string[];
  /** Whether the turn ends here and continues at the effect's `done` event. */
  isWaitedFor: boolean;
  /** Placeholders of its texts `after-<effect>` and `failed-<effect>`. Absent: it has no texts. */
  answers?: Given;
  /** Reason of a refusal → the text that replaces `failed-<effect>`. */
  refusals?: Readonly<Record<string, { text: string; given: Given }>>;
  /** Its possible outcomes. The outcome becomes the answer of its step, for branches. */
  outcomes?: readonly string[];
  perform(turn: Performing): Performed<L>;
  /** Changes the session after a success. */
  conclude?(
    turn: Pick<Performing, "session" | "offerCopy" | "say" | "lang" | "content">,
    args: TextArgs,
  ): void;
}

export const FAIL: Performed<never> = { go: "fail" };
export const NEXT: Performed<never> = { go: "next" };
