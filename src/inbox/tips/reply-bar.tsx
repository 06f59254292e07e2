import { useEffect, useRef, useState } from "react";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import type { KeyPair } from "../keys/station-key.ts";
import { Icon } from "../parts/icon.tsx";
import { Problem } from "../parts/problem.tsx";
import { useDesk } from "../session/use-desk.ts";
import { useLabel } from "../session/use-label.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useForwardWords } from "../words/use-forward-words.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { useWords } from "../words/use-words.ts";
import { checkMailbox } from "./check-mailbox.ts";
import { NoteForm } from "./note-form.tsx";
import { usePlaceWish, wishPlace } from "./place-wish.ts";
import { PresenceLine } from "./presence-line.tsx";
import { QuestionForm } from "./question-form.tsx";
import styles from "./reply-bar.module.css";
import { useOpened } from "./use-opened.ts";
import { useReplyRoom } from "./use-reply-room.ts";

type ReplyMode = "question" | "note";

/** Where an officer writes about a tip: to its sender, or a note. Who has no key reads nothing. */
export function ReplyBar({ tip }: { tip: TipDetail }) {
  const { stationKey } = useOpenSession();
  return stationKey.type === "held" ? <Bar present={stationKey.pair} tip={tip} /> : null;
}

/** Stays at the bottom of the pane: one line, until somebody writes. */
function Bar({ tip, present }: { tip: TipDetail; present: KeyPair }) {
  const { reply } = useTipPageWords();
  const { drafts } = useDesk();
  const isNoted = drafts.get(tip.id) === "" && drafts.get(`note ${tip.id}`) !== "";
  const [mode, setMode] = useState<ReplyMode>(isNoted ? "note" : "question");
  const [isOpen, open] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useReplyRoom(bar);
  useEffect(() => {
    // What is pressed must not move before it is let go: then the press would be none. What was
    // pressed may be gone by now, so its path says where it was.
    const look = (event: Event) => {
      const { type, target } = event;
      const isMeant =
        type === "click" || (target instanceof Element && target.matches(":focus-visible"));
      if (isMeant) open(bar.current !== null && event.composedPath().includes(bar.current));
    };
    for (const type of ["click", "focusin"]) document.addEventListener(type, look);
    return () => {
      for (const type of ["click", "focusin"]) document.removeEventListener(type, look);
    };
  }, []);
  const turn = (next: ReplyMode) => {
    setMode(next);
    open(true);
    // Its form takes the focus once it is there: a question's waits until its tip is opened.
    wishPlace(tip.id, next);
  };
  usePlaceWish(tip.id, (place) => {
    if (place !== "forward") setMode(place);
    return false;
  });
  return (
    <section
      aria-label={reply.region}
      className={styles.bar}
      data-mode={mode}
      onKeyDown={(event) => {
        // Back to the page, and its keys.
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        bar.current?.closest("article")?.querySelector("h1")?.focus();
        open(false);
      }}
      ref={bar}
    >
      <PresenceLine only="writing" />
      <div className={styles.modes}>
        {(["question", "note"] as const).map((one) => (
          <button
            aria-pressed={one === mode}
            className={styles.mode}
            key={one}
            onClick={() => turn(one)}
            type="button"
          >
            <Icon name={one === "note" ? "lock" : "message"} size={16} /> {reply[one]}
          </button>
        ))}
      </div>
      {mode === "note" ? (
        <NoteForm box={box} id={tip.id} isOpen={isOpen} present={present} />
      ) : (
        <Question box={box} isOpen={isOpen} present={present} tip={tip} />
      )}
    </section>
  );
}

type QuestionProps = Omit<Parameters<typeof QuestionForm>[0], "lang" | "mailbox">;

/** A question, where it can go to nobody but the sender of the tip. Who can't open the tip can't tell. */
function Question(props: QuestionProps) {
  const { words } = useWords();
  const forwards = useForwardWords();
  const label = useLabel();
  const { id, sealed, digest } = props.tip;
  const opened = useOpened({ name: `tip ${id}`, sealed, digest, schema: tipContentSchema });
  if (opened.type !== "opened") return null;
  const { forwarded } = opened.value;
  if (forwarded)
    return (
      <p className={styles.warning}>{forwards.noQuestions(label("station", forwarded.from))}</p>
    );
  const mailbox = checkMailbox(opened.value, props.tip);
  if (mailbox.type === "other") return <Problem>{words.thread.otherMailbox}</Problem>;
  return (
    <>
      {mailbox.type === "unverified" && <p className={styles.warning}>{words.thread.unverified}</p>}
      <QuestionForm {...props} lang={opened.value.lang} mailbox={mailbox.recipient} />
    </>
  );
}
