import type { NoticePreview } from "../../core/station/views.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { CHANNEL_NAMES } from "../words/channel-names.ts";
import { languageName } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./notice-texts-view.module.css";
import type { usePreview } from "./use-preview.ts";

interface Props {
  asked: ReturnType<typeof usePreview>;
  isUrgent: boolean;
}

/** The messages of a notice as each channel will send them, to how many, and how long it takes. */
export function ChannelPreview({ asked, isUrgent }: Props) {
  const { words } = useWords();
  const { data, error, isPending } = asked;
  if (error) return <CallProblem error={error} onRetry={() => void asked.refetch()} />;
  if (isPending || !data) return <p role="status">{words.app.loading}</p>;
  return (
    <>
      {data.tooFew && (
        <p className={styles.alarm}>{isUrgent ? words.notices.widens : words.errors["too-few"]}</p>
      )}
      {data.channels.map((one) => (
        <Channel key={one.channel} one={one} />
      ))}
    </>
  );
}

function Channel({ one }: { one: NoticePreview["channels"][number] }) {
  const { words, lang } = useWords();
  const { channel, recipients, minutes, messages } = one;
  const first = messages[lang] ? lang : Object.keys(messages)[0];
  return (
    <section aria-label={CHANNEL_NAMES[channel]} className={styles.texts}>
      <p className={styles.side}>
        {CHANNEL_NAMES[channel]}{" "}
        <span className={styles.optional}>{words.notices.reach(recipients, minutes)}</span>
      </p>
      {Object.entries(messages).map(([code, texts]) => (
        <details className={styles.more} key={code} open={code === first}>
          <summary>{languageName(code, lang)}</summary>
          {texts.map((text) => (
            <p className={styles.bubble} key={text} lang={code}>
              {text}
            </p>
          ))}
        </details>
      ))}
    </section>
  );
}
