import { isForPart, isUrgent, type NoticeContent } from "../../core/station/notice.ts";
import type { NoticePreview } from "../../core/station/notice-views.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { CHANNEL_NAMES } from "../words/channel-names.ts";
import type { InboxLanguage } from "../words/languages.ts";
import { languageName } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import type { Words } from "../words/vi.ts";
import styles from "./notice-texts-view.module.css";
import type { usePreview } from "./use-preview.ts";
import { whyHeld } from "./why-held.ts";

interface Props {
  asked: ReturnType<typeof usePreview>;
  content: NoticeContent;
}

/** The messages of a notice as each channel will send them, to how many, and how long it takes. */
export function ChannelPreview({ asked, content }: Props) {
  const { words } = useWords();
  const { data, error, isPending } = asked;
  if (error) return <CallProblem error={error} onRetry={() => void asked.refetch()} />;
  if (isPending || !data) return <p role="status">{words.app.loading}</p>;
  return (
    <>
      {data.tooFew && <p className={styles.alarm}>{words.errors["too-few"]}</p>}
      {isUrgent(content) && isForPart(content) && (
        <p className={styles.alarm}>{words.notices.widens}</p>
      )}
      {data.channels.map((one) => (
        <Channel key={one.channel} one={one} />
      ))}
    </>
  );
}

type Shown = NoticePreview["channels"][number];

/** What holds it up or costs: the night, the plan of the bot, Stars. */
function limitsOf(words: Words, lang: InboxLanguage, one: Shown): string[] {
  const { recipients, messages, held, left, users, stars } = one;
  const { notices } = words;
  const most = Math.max(...Object.values(messages).map(({ length }) => length));
  const uses = (recipients ?? 0) * most;
  const lines = [
    held !== undefined && whyHeld(words, lang, held),
    left !== undefined && recipients !== null && notices.uses(uses, left),
    users && recipients !== null && notices.users(recipients, users),
    stars && recipients !== null && notices.stars(Math.ceil(uses * stars)),
  ];
  return lines.filter((line) => typeof line === "string");
}

function Channel({ one }: { one: NoticePreview["channels"][number] }) {
  const { words, lang } = useWords();
  const { channel, recipients, minutes, messages, buttons } = one;
  const first = messages[lang] ? lang : Object.keys(messages)[0];
  return (
    <section aria-label={CHANNEL_NAMES[channel]} className={styles.texts}>
      <p className={styles.side}>
        {CHANNEL_NAMES[channel]}{" "}
        <span className={styles.optional}>{words.notices.reach(recipients, minutes)}</span>
      </p>
      {limitsOf(words, lang, one).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {Object.entries(messages).map(([code, texts]) => (
        <details className={styles.more} key={code} open={code === first}>
          <summary>{languageName(code, lang)}</summary>
          {texts.map((text) => (
            <p className={styles.bubble} key={text} lang={code}>
              {text}
            </p>
          ))}
          {buttons[code]?.map((label) => (
            <span className={styles.button} key={label} lang={code}>
              {label}
            </span>
          ))}
        </details>
      ))}
    </section>
  );
}
