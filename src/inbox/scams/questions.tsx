import { CallProblem } from "../parts/call-problem.tsx";
import { useWords } from "../words/use-words.ts";
import { QuestionGroup } from "./question-group.tsx";
import styles from "./scams.module.css";
import { useQuestions } from "./use-questions.ts";

/** What residents ask the officers about. */
export function Questions() {
  const { words } = useWords();
  const { data, error, refetch } = useQuestions();
  return (
    <section className={styles.questions}>
      <h2>{words.questions.title}</h2>
      <p className={styles.lead}>{words.questions.lead}</p>
      {error && <CallProblem error={error} onRetry={() => void refetch()} />}
      {data && data.closed > 0 && <p className={styles.lead}>{words.questions.closed}</p>}
      {data?.groups.length === 0 && data.closed === 0 && (
        <p className={styles.lead}>{words.questions.none}</p>
      )}
      <ul className={styles.list}>
        {data?.groups.map((group) => (
          <QuestionGroup group={group} key={group[0]?.id} />
        ))}
      </ul>
    </section>
  );
}
