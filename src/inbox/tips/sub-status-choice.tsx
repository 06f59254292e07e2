import { lacksReason, type TipStatus } from "../../core/station/tip-status.ts";
import { useLabel } from "../session/use-label.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useStatusWords } from "../words/use-status-words.ts";
import styles from "./status-form.module.css";

interface Props {
  status: TipStatus;
  chosen: string | null;
  onChoose(subStatus: string | null): void;
}

/** What the place has under a status; nothing where it has none. */
export function SubStatusChoice({ status, chosen, onChoose }: Props) {
  const own = useStatusWords();
  const label = useLabel();
  const { subStatuses } = useOpenSession().me;
  const subs = subStatuses[status] ?? [];
  if (subs.length === 0) return null;
  const isNeeded = lacksReason({ status, subStatus: null }, subStatuses);
  return (
    <fieldset className={styles.subs}>
      <legend>{isNeeded ? own.reason : own.detail}</legend>
      {(isNeeded ? subs : [null, ...subs]).map((sub) => (
        <label className={styles.sub} key={sub}>
          <input
            checked={sub === chosen}
            name="sub-status"
            onChange={() => onChoose(sub)}
            ref={isNeeded && chosen === null && sub === subs[0] ? focus : undefined}
            type="radio"
          />
          {sub === null ? own.plain : label("status", `${status}-${sub}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** A reason is chosen next. */
function focus(option: HTMLInputElement | null): void {
  option?.focus();
}
