import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { CONTENTS, gradeKey, SOURCES } from "../../core/station/tip-grade.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useGradeWords } from "../words/use-grade-words.ts";
import { GradeChoice } from "./grade-choice.tsx";
import styles from "./grade-control.module.css";
import { gradeText } from "./grade-text.ts";
import pane from "./tip-pane.module.css";
import { useGrade } from "./use-grade.ts";

/** How good this one tip is: its source, and what came of it. */
export function GradeControl({ tip }: { tip: TipDetail }) {
  const words = useGradeWords();
  const [changed, change] = useState<TipDetail["grade"] | null>(null);
  const grading = useGrade(tip, () => change(null));
  const { grade } = tip;
  const chosen = changed ?? grade;
  const isSame = gradeKey(chosen) === gradeKey(grade);
  const said = gradeText(grade, words);
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (!isSame && !grading.isPending) grading.mutate(chosen);
  };
  return (
    <details className={`${pane.card} ${styles.grade}`}>
      <summary>
        {words.title}
        {said !== "" && <span className={styles.said}>: {said}</span>}
      </summary>
      <form className={styles.form} onSubmit={save}>
        <p className={styles.hint}>{words.hint}</p>
        <GradeChoice
          chosen={chosen.source}
          legend={words.source}
          onChoose={(source) => change({ ...chosen, source })}
          options={SOURCES}
          texts={words.sources}
        />
        <GradeChoice
          chosen={chosen.content}
          legend={words.content}
          onChoose={(content) => change({ ...chosen, content })}
          options={CONTENTS}
          texts={words.contents}
        />
        {grading.error && <CallProblem error={grading.error} onRetry={() => save()} />}
        <Button
          className={styles.save}
          disabled={isSame}
          loading={grading.isPending}
          size="xs"
          type="submit"
        >
          {words.save}
        </Button>
      </form>
    </details>
  );
}
