import type { Content } from "../flow/content.ts";
import { findStep, rootFlow, topFrame } from "../flow/position.ts";
import type { Run, Session } from "../flow/session.ts";

/** Parks the run in front if it is a draft with at least one answer. */
export function park(content: Content, session: Session): void {
  const { run } = session;
  const root = run && rootFlow(run);
  if (!run || !root || !content.flows[root]?.draft) return;
  if (Object.keys(run.answers).length === 0) return;
  session.parked = { ...session.parked, [root]: run };
}

/** Takes the parked draft of a flow; null: there is none. */
export function unpark(session: Session, flow: string): Run | null {
  const { [flow]: run, ...rest } = session.parked;
  if (!run) return null;
  session.parked = rest;
  return run;
}

export function emptyRun(content: Content, flow: string): Run {
  const step = content.flows[flow]?.steps[0]?.id ?? "";
  return { frames: [{ flow, step }], answers: {}, trail: [], changing: false };
}

/** The run without the answers of a flow that was opened over it. */
export function withoutAnswersOf(run: Run, flow: string): Run {
  const kept = Object.entries(run.answers).filter(([key]) => !key.startsWith(`${flow}/`));
  return { ...run, answers: Object.fromEntries(kept) };
}

/**
 * The session without what the run in front says: it is sealed by now, and nobody here needs it any
 * more. `kept`: keys of the answers by which the run is still known for what it is.
 */
export function withoutAnswers(session: Session, kept: string[]): Session {
  const { run } = session;
  if (!run) return session;
  const answers = Object.entries(run.answers).filter(([key]) => kept.includes(key));
  return { ...session, run: { ...run, answers: Object.fromEntries(answers) } };
}

/**
 * Whether a run is a draft that waits for its writer. While it waits for an effect, it must not
 * expire.
 */
export function isIdleDraft(content: Content, run: Run): boolean {
  if (!content.flows[rootFlow(run)]?.draft || Object.keys(run.answers).length === 0) return false;
  return findStep(content, topFrame(run))?.kind !== "do";
}

export function hasIdleDraft(content: Content, { run, parked }: Session): boolean {
  const runs = [...(run ? [run] : []), ...Object.values(parked)];
  return runs.some((one) => isIdleDraft(content, one));
}

/** Whether a draft is being written, waits to be gone on with, or waits to be sent. */
export function hasDraft(content: Content, { run, parked }: Session): boolean {
  const runs = [...(run ? [run] : []), ...Object.values(parked)];
  return runs.some((one) => content.flows[rootFlow(one)]?.draft === true);
}
