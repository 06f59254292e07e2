import { type RefObject, useState } from "react";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { failureOf } from "../api/call-failed.ts";
import type { KeyPair } from "../keys/station-key.ts";
import { announce } from "../parts/announce.ts";
import { useOpenSession } from "../session/use-session.ts";
import { languageName } from "../words/languages.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { useWords } from "../words/use-words.ts";
import { AskedMeanwhile } from "./asked-meanwhile.tsx";
import { AsksWarning } from "./asks-warning.tsx";
import { usePlaceWish } from "./place-wish.ts";
import { QuestionTemplates } from "./question-templates.tsx";
import { useAsk } from "./use-ask.ts";
import { useDraftText } from "./use-draft-text.ts";
import { useMeanwhile } from "./use-meanwhile.ts";
import { useNight } from "./use-night.tsx";
import { useQuestionTemplates } from "./use-question-templates.ts";
import { WriteForm } from "./write-form.tsx";

interface Props {
  tip: TipDetail;
  /** The resident's language. */
  lang: string;
  /** Checked to be the sender's. */
  mailbox: string;
  present: KeyPair;
  box: RefObject<HTMLTextAreaElement | null>;
  isOpen: boolean;
}

/** Form for a question. It asks first if a colleague has sent one since it was begun. */
export function QuestionForm({ tip, lang, mailbox, present, box, isOpen }: Props) {
  const { words, lang: own } = useWords();
  const { reply } = useTipPageWords();
  const { me } = useOpenSession();
  const help = useQuestionTemplates();
  const [text, write] = useDraftText(tip.id);
  const { sent, seen, last } = useMeanwhile(tip.thread, text, me.officer.name);
  const [wanted, want] = useState(false);
  const night = useNight(tip, "waits");
  const ask = useAsk({ id: tip.id, mailbox, present }, (how) => {
    write("");
    want(false);
    night.forget();
    // What waits for the network is told by a banner.
    if (how === "sent") announce(night.kept ?? words.thread.sent);
    box.current?.focus();
  });
  useWishedFocus(tip.id, box);
  const isRefused = ask.error !== null && failureOf(ask.error) === "asked-meanwhile";
  const send = (said: string, after = seen) => ask.mutate({ text: said, after, now: night.now });
  const isAsked = (wanted || isRefused) && sent.length > 0;
  const languages = lang === own ? "" : ` ${reply.inTheirs(languageName(lang, own))}`;
  return (
    <WriteForm
      box={box}
      decision={
        isAsked ? (
          <AskedMeanwhile
            isPending={ask.isPending}
            onKeep={() => {
              want(false);
              ask.reset();
              box.current?.focus();
            }}
            onSend={() => send(text.trim(), last)}
            sent={sent}
          />
        ) : undefined
      }
      error={isRefused ? null : ask.error}
      hint={words.thread.hint + languages}
      icon="send"
      isOpen={isOpen}
      isPending={ask.isPending}
      label={words.thread.question}
      lang={lang}
      onSend={(said) => (sent.length > 0 ? want(true) : send(said))}
      send={words.thread.send}
      sending={words.thread.sending}
      text={text}
      write={write}
    >
      {isRefused && !isAsked && <p role="status">{reply.unseen}</p>}
      {isOpen && help && (
        <>
          <QuestionTemplates
            help={help}
            lang={lang}
            onFilled={() => box.current?.focus()}
            text={text}
            tip={tip}
            write={write}
          />
          <AsksWarning help={help} text={text} />
        </>
      )}
      {isOpen && night.note}
    </WriteForm>
  );
}

/** Where an officer asked for this form by a key, it takes the focus. */
function useWishedFocus(tip: string, box: Props["box"]): void {
  usePlaceWish(tip, (place) => {
    if (place !== "question") return false;
    box.current?.focus();
    return box.current !== null;
  });
}
