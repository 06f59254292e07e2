import type { Statement } from "../../core/station/proposal.ts";
import { absoluteDay, absoluteMoment } from "../format/moment.ts";
import { tipsHref } from "../frame/route.ts";
import { NoticeChangeView } from "../notice/notice-change-view.tsx";
import { NoticeContentView } from "../notice/notice-content-view.tsx";
import styles from "../parts/entry-card.module.css";
import { Fingerprint } from "../parts/fingerprint.tsx";
import { useCaseWords } from "../words/use-case-words.ts";
import { useWords } from "../words/use-words.ts";
import { ExtensionView } from "./extension-view.tsx";
import { SentMessages } from "./sent-messages.tsx";
import { TipsToExport } from "./tips-to-export.tsx";
import { WeeksToExport } from "./weeks-to-export.tsx";

/** A statement in words: all of it, for it is what the officer confirms. */
export function StatementView({ statement }: { statement: Statement }) {
  const { words, lang } = useWords();
  const cases = useCaseWords();
  switch (statement.kind) {
    case "publish-notice":
    case "withdraw-notice":
      return (
        <>
          <NoticeContentView content={statement} />
          <SentMessages statement={statement} />
        </>
      );
    case "change-notice":
      return (
        <>
          <NoticeChangeView becomes={statement} was={statement.was} />
          <SentMessages statement={statement} />
        </>
      );
    case "resume-broadcast":
    case "cancel-broadcast":
      return (
        <>
          <p className={styles.facts}>
            {words.notices.sending.paused}{" "}
            {absoluteMoment(new Date(statement.pausedAt), lang, "minute")}
          </p>
          <NoticeContentView content={statement} />
        </>
      );
    case "send-emergency":
      return (
        <>
          <p>{words.notices.goes(absoluteMoment(new Date(statement.goesAt), lang, "minute"))}</p>
          <p>{words.notices.reason(statement.reason)}</p>
          <NoticeContentView content={statement} />
          <SentMessages statement={statement} />
        </>
      );
    case "hold-tip":
      return (
        <p className={styles.facts}>
          <span>{words.keeping.reasons[statement.reason]}</span>
          <TipLink id={statement.subject} />
        </p>
      );
    case "end-hold":
      return (
        <p className={styles.facts}>
          <span>{words.keeping.reasons[statement.reason]}</span>
          {statement.deletedAt !== null && (
            <span>
              {words.keeping.goes} {absoluteDay(new Date(statement.deletedAt), lang)}
            </span>
          )}
          <TipLink id={statement.subject} />
        </p>
      );
    case "extend-deadline":
      return <ExtensionView statement={statement} />;
    case "export-tips":
      return <TipsToExport tips={statement.tips} />;
    case "export-metadata":
      return <WeeksToExport {...statement} />;
    case "remove-officer":
      return (
        <p>
          <strong>{statement.name}</strong> ({words.officers.roles[statement.role]}). {cases.heir}:{" "}
          {statement.heir?.name ?? cases.heirNobody}
        </p>
      );
    case "change-role":
      return (
        <p>
          <strong>{statement.name}</strong>: {words.officers.roles[statement.from]} →{" "}
          {words.officers.roles[statement.role]}
        </p>
      );
    case "rotate-key":
      return (
        <>
          <p>
            {words.rotation.newCode} <Fingerprint recipient={statement.recipient} />
          </p>
          <p>{words.rotation.holders}</p>
          <ul>
            {statement.holders.map(({ id, name, recipient }) => (
              <li key={id}>
                {name} <Fingerprint recipient={recipient} />
              </li>
            ))}
          </ul>
        </>
      );
    case "stop-recovery":
      return <p>{absoluteMoment(new Date(statement.opensAt), lang, "minute")}</p>;
    case "add-scam":
    case "remove-scam":
      return <p>{statement.subject.slice(statement.subject.indexOf(":") + 1)}</p>;
  }
}

function TipLink({ id }: { id: string }) {
  const { words } = useWords();
  return <a href={tipsHref(id)}>{words.proposals.toTip}</a>;
}
