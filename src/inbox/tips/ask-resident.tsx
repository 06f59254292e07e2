import type { TipDetail } from "../../core/station/tip-views.ts";
import { tipContentSchema } from "../../core/tip/tip-content.ts";
import { Problem } from "../parts/problem.tsx";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import { checkMailbox } from "./check-mailbox.ts";
import { Composer } from "./composer.tsx";
import styles from "./thread.module.css";
import { useOpened } from "./use-opened.ts";

/**
 * The form for a question, where it can go to nobody but the sender of the tip. Who can't open the
 * tip can't tell, and asks nothing.
 */
export function AskResident({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  const { stationKey } = useOpenSession();
  const { id, sealed, digest } = tip;
  const opened = useOpened({ name: `tip ${id}`, sealed, digest, schema: tipContentSchema });
  if (stationKey.type !== "held" || opened.type !== "opened") return null;
  const mailbox = checkMailbox(opened.value, tip);
  if (mailbox.type === "other") return <Problem>{words.thread.otherMailbox}</Problem>;
  return (
    <>
      {mailbox.type === "unverified" && <p className={styles.warning}>{words.thread.unverified}</p>}
      <Composer id={id} mailbox={mailbox.recipient} present={stationKey.pair} />
    </>
  );
}
