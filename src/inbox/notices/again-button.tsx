import { Button } from "@mantine/core";
import { useState } from "react";
import { contentOf } from "../../core/station/notice.ts";
import type { NoticeView } from "../../core/station/notice-views.ts";
import { routeHref } from "../frame/route.ts";
import entry from "../parts/entry-card.module.css";
import { leaveAnswer, NEW_NOTICE } from "../session/begin-answer.ts";
import { useDesk } from "../session/use-desk.ts";
import { useWords } from "../words/use-words.ts";
import { draftAgain } from "./notice-draft.ts";
import styles from "./notices.module.css";

/** Begins a notice like this one. What is half written is replaced only after a second press. */
export function AgainButton({ notice }: { notice: NoticeView }) {
  const { words } = useWords();
  const { drafts } = useDesk();
  const [asked, setAsked] = useState(false);
  const write = () => {
    leaveAnswer(drafts);
    location.hash = routeHref({ type: "notices/new" });
  };
  const replace = () => {
    drafts.set(NEW_NOTICE, JSON.stringify(draftAgain(contentOf(notice))));
    write();
  };
  if (!asked) {
    return (
      <Button
        onClick={() => (drafts.get(NEW_NOTICE) === "" ? replace() : setAsked(true))}
        size="compact-md"
        variant="default"
      >
        {words.notices.again}
      </Button>
    );
  }
  return (
    <div className={styles.asked}>
      <p role="status">{words.notices.againAsk}</p>
      <div className={entry.actions}>
        <Button autoFocus onClick={write}>
          {words.notices.againKeep}
        </Button>
        <Button onClick={replace} variant="default">
          {words.notices.againSure}
        </Button>
        <Button onClick={() => setAsked(false)} variant="default">
          {words.app.cancel}
        </Button>
      </div>
    </div>
  );
}
