import { useDeferredValue, useMemo } from "react";
import { Icon } from "../parts/icon.tsx";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import styles from "./reply-bar.module.css";
import type { QuestionHelp } from "./use-question-templates.ts";

/** Warns where a text seems to ask a sender who they are. It may be sent: words can mislead it. */
export function AsksWarning({ help, text }: { help: QuestionHelp; text: string }) {
  const { reply } = useTipPageWords();
  const said = useDeferredValue(text);
  const asks = useMemo(() => help.asksWho(said), [help, said]);
  return (
    <div role="status">
      {asks.length > 0 && (
        <p className={styles.warning}>
          <Icon name="warning" size={16} />
          {reply.asksWarning(asks.map((ask) => reply.asks[ask]).join(reply.or))}
        </p>
      )}
    </div>
  );
}
