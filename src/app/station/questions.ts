import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { QuestionView } from "../../core/station/views.ts";
import { DAY_MS, dayStart } from "../../core/units.ts";
import type { Question } from "../object-ports.ts";
import { MOST_QUESTIONS } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import { stageListing } from "./list-later.ts";
import type { StationRefusal } from "./port.ts";
import type { LaterJob } from "./proposal-plan.ts";
import type { StationStore } from "./store.ts";
import { NOT_CHECKED } from "./tell-askers.ts";

/** A question is gone a week after the beginning of its day, answered or not. */
const KEPT_MS = 7 * DAY_MS;

/**
 * Keeps what a resident asks, with its day; officers see it a little later, as they do tips.
 * Repeatable. false: too many wait.
 */
export async function ask(deps: StationDeps, question: Question): Promise<boolean> {
  const { questions } = deps.store;
  const { id } = question;
  const later = await stageListing(deps, { type: "list-question", id });
  const all = questions.all();
  if (all.some((one) => one.id === id)) return true;
  if (all.length >= MOST_QUESTIONS) return false;
  const [day, listed] = [dayStart(deps.clock.now()), later.length === 0];
  deps.send(later, () => questions.add({ ...question, day, mark: "", listed }));
  return true;
}

/** What waits for an answer, also for one that is written and not published yet. No times. */
export function listQuestions(desk: DeskDeps): Result<QuestionView[], StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const all = desk.store.questions.all().filter(({ listed }) => listed);
  return ok(all.map(({ id, sealed, mark }) => ({ id, sealed: toBase64Url(sealed), mark })));
}

/**
 * Ties questions to the notice that answers them, once it is published; null: they are about nothing
 * that officers check, which is told at once.
 */
export async function answerQuestions(
  desk: DeskDeps,
  asked: { ids: string[]; notice: string | null },
): Promise<Result<null, StationRefusal>> {
  const before = desk.caller();
  if (!before.ok) return before;
  const { ids, notice } = asked;
  const mark = notice ?? NOT_CHECKED;
  const told = await desk.stage({ type: "tell-askers", mark }, {});
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const isOut = notice === null || (desk.store.notices.find(notice)?.approvedAt ?? null) !== null;
  const known = desk.store.questions.all().filter(({ id }) => ids.includes(id));
  if (known.length === 0) return fail("not-found");
  desk.send(isOut ? [told] : [], () => {
    for (const { id } of known) desk.store.questions.mark(id, mark);
    // Once, and without their ids: how many asked is nobody's to count.
    const [at, officer] = [desk.clock.now(), caller.value.id];
    desk.store.audit({ at, officer, action: "answered-question", subject: mark });
  });
  desk.announce({ type: "questions" });
  return ok(null);
}

/** Tells who asked what a notice answers, when it is published. */
export function tellAskers({ questions }: StationStore, notice: string): LaterJob[] {
  const isAsked = questions.all().some(({ mark }) => mark === notice);
  return isAsked ? [{ job: { type: "tell-askers", mark: notice }, options: {} }] : [];
}

/** Deletes questions that are a week old. */
export function tidyQuestions({ store, clock }: StationDeps): void {
  const old = store.questions.all().filter(({ day }) => day + KEPT_MS <= clock.now());
  for (const { id } of old) store.questions.remove(id);
}

/** When the next question is deleted, ms since the epoch; null: there is none. */
export function nextQuestionEnd({ questions }: StationStore): number | null {
  const days = questions.all().map(({ day }) => day + KEPT_MS);
  return days.length === 0 ? null : Math.min(...days);
}
