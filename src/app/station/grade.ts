import { fail, ok, type Result } from "../../core/result.ts";
import { gradeKey, type TipGrade } from "../../core/station/tip-grade.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationRefusal } from "./port.ts";
import type { TipRow } from "./tip-store.ts";

interface Grading extends TipGrade {
  tip: string;
  /** What it was on the officer's page. */
  was: TipGrade;
}

/**
 * Judges one tip. Not over a judgement that its officer has not seen. The same again is no event.
 */
export function gradeTip(
  desk: DeskDeps,
  { tip: id, source, content, was }: Grading,
): Result<TipGrade, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const tip = store.tips.find(id);
  if (!tip) return fail("not-found");
  const grade = { source, content };
  const [now, value] = [gradeKey(gradeOf(tip)), gradeKey(grade)];
  if (now === value) return ok(grade);
  if (now !== gradeKey(was)) return fail("conflict");
  const at = clock.now();
  const officer = caller.value.id;
  store.atomically(() => {
    store.tips.update(id, { sourceGrade: source, contentGrade: content });
    store.tips.addEvent({ tip: id, at, kind: "grade", value, officer });
    store.audit({ at, officer, action: "graded-tip", subject: id });
  });
  desk.announce({ type: "tips", id });
  return ok(grade);
}

export function gradeOf(tip: Pick<TipRow, "sourceGrade" | "contentGrade">): TipGrade {
  return { source: tip.sourceGrade, content: tip.contentGrade };
}
