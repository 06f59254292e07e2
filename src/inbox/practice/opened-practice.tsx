import { useEffect, useState } from "react";
import type { TipContent } from "../../core/tip/tip-content.ts";
import { PageHeading } from "../parts/page-heading.tsx";
import { FieldValue } from "../tips/field-value.tsx";
import body from "../tips/tip-fields.module.css";
import { TipMark } from "../tips/tip-mark.tsx";
import type { QuestionHelp } from "../tips/use-question-templates.ts";
import { pickText } from "../words/languages.ts";
import { usePracticeWords } from "../words/use-practice-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./practice.module.css";
import { PracticeNote, PracticeQuestion } from "./practice-forms.tsx";
import { PracticeStatus } from "./practice-status.tsx";
import type { PracticeStep } from "./practice-step.ts";

interface Props {
  content: TipContent;
  help: QuestionHelp | null;
  onStep(step: PracticeStep): void;
}

interface Said {
  to: "resident" | "colleagues";
  text: string;
}

/** The tip as the officer has opened it, with what a real one offers. */
export function OpenedPractice({ content, help, onStep }: Props) {
  const words = usePracticeWords();
  const { words: common, lang } = useWords();
  const [said, setSaid] = useState<Said[]>([]);
  useEffect(() => onStep("open"), [onStep]);
  const write = (to: Said["to"], text: string) => {
    if (text !== "") setSaid((before) => [...before, { to, text }]);
  };
  return (
    <article aria-label={words.tip} className={styles.tip}>
      <PageHeading className={styles.subtitle} focusOn="practice-tip" level={2}>
        <TipMark number="0000" /> {words.tip}
      </PageHeading>
      <p className={styles.small}>{words.sealed}</p>
      <PracticeStatus
        onSet={(sentence) => {
          write("resident", sentence);
          onStep("status");
        }}
      />
      <section aria-label={common.tip.content} className={styles.card}>
        <dl className={body.fields}>
          {content.fields.map((field) => (
            <div className={body.field} key={field.id}>
              <dt>{pickText(field.label, lang)}</dt>
              <dd>
                <FieldValue area={null} content={content} tip="practice" value={field.value} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {said.length > 0 && <SaidList said={said} />}
      <PracticeQuestion
        help={help}
        lang={content.lang}
        onSend={(text) => {
          write("resident", text);
          onStep("question");
        }}
        onStep={onStep}
      />
      <PracticeNote
        onSave={(text) => {
          write("colleagues", text);
          onStep("note");
        }}
      />
    </article>
  );
}

function SaidList({ said }: { said: Said[] }) {
  const words = usePracticeWords();
  return (
    <section aria-label={words.said} className={styles.card}>
      <ul className={styles.said}>
        {said
          .map((one, at) => ({ ...one, key: at }))
          .map(({ to, text, key }) => (
            <li data-to={to} key={key}>
              <strong>{to === "resident" ? words.toResident : words.forColleagues}</strong>
              <p>{text}</p>
            </li>
          ))}
      </ul>
    </section>
  );
}
