import type { Audience, NoticeTerms } from "../../core/station/notice.ts";
import { momentThere } from "../format/moment.ts";
import styles from "../parts/entry-card.module.css";
import { useLabel } from "../session/use-label.ts";
import { useOpenSession } from "../session/use-session.ts";
import { CHANNEL_NAMES } from "../words/channel-names.ts";
import { languageName } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import { NoticePictureView } from "./notice-picture-view.tsx";
import texts from "./notice-texts-view.module.css";

/** All that a notice says beside its texts. */
export function NoticeTermsView({ terms }: { terms: NoticeTerms }) {
  const { words, lang } = useWords();
  const label = useLabel();
  const { severity, link, sendAt, drill, from, until, audience, ...others } = terms;
  const { cap, asks, picture, card, rumour, ...unseen } = others;
  // A new field of notices is an error here until it is shown.
  unseen satisfies Record<string, never>;
  const { timezone } = useOpenSession().me;
  const moment = (at: string) => momentThere(at, lang, timezone);
  return (
    <>
      <p className={styles.facts}>
        <strong>{label("severity", severity)}</strong>
        {link !== undefined && <span>{link}</span>}
        {drill && <strong>{words.notices.drill}</strong>}
        {sendAt && <span>{`${words.notices.sendAt}: ${sendAt.map(moment).join("; ")}`}</span>}
        {from !== undefined && <span>{`${words.notices.holdsFrom}: ${moment(from)}`}</span>}
        {until !== undefined && <span>{`${words.notices.holdsUntil}: ${moment(until)}`}</span>}
        <span>{`${words.notices.audience}: ${audienceText(audience)}`}</span>
        {asks && <span>{words.notices.asksSafe}</span>}
        {rumour !== undefined && <span>{words.questions.answering}</span>}
        <span>{`CAP: ${cap.urgency}, ${cap.severity}, ${cap.certainty}`}</span>
      </p>
      {picture && (
        <figure className={texts.figure}>
          <NoticePictureView alt="" hash={picture.hash} kind="picture" />
          <figcaption>
            {Object.entries(picture.alt).map(([code, alt]) => (
              <span key={code} lang={code}>
                {alt}
              </span>
            ))}
          </figcaption>
        </figure>
      )}
      {card && (
        <details>
          <summary>{words.notices.card}</summary>
          <NoticePictureView alt={words.notices.card} hash={card} kind="card" />
        </details>
      )}
    </>
  );

  function audienceText({ areas, topics, languages, channels }: Audience): string {
    const parts = [
      areas.map((id) => label("area", id)),
      topics.map((id) => label("topic", id)),
      languages.map((code) => languageName(code, lang)),
      channels.map((id) => CHANNEL_NAMES[id]),
    ].filter((part) => part.length > 0);
    return parts.map((part) => part.join(", ")).join(" · ") || words.notices.everybody;
  }
}
