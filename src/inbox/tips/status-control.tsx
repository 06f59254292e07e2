import { type KeyboardEvent, useRef, useState } from "react";
import { TIP_STATUSES, type TipStatus } from "../../core/station/tip-status.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { clockThere } from "../format/moment.ts";
import { announce } from "../parts/announce.ts";
import { useLabel } from "../session/use-label.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useStatusWords } from "../words/use-status-words.ts";
import { useTipPageWords } from "../words/use-tip-page-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./status-control.module.css";
import { StatusForm } from "./status-form.tsx";
import { StatusMark } from "./status-mark.tsx";
import { TipRating } from "./tip-rating.tsx";

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * A press shows what goes with a status, and the second one sets it: Enter, Enter. Buttons, not
 * radio buttons: arrow keys go from one to the next and change nothing.
 */
export function StatusControl({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  const own = useStatusWords();
  const { night } = useTipPageWords();
  const { me } = useOpenSession();
  const label = useLabel();
  const group = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState<TipStatus | null>(null);
  const close = () => {
    const [button] = group.current?.querySelectorAll<HTMLElement>('[aria-expanded="true"]') ?? [];
    button?.focus();
    setChosen(null);
  };
  const choose = (status: TipStatus) => {
    setChosen((before) => (before === status ? null : status));
  };
  const onSet = (how: "sent" | "waits") => {
    if (chosen === null) return;
    // What waits is told by a banner.
    if (how === "sent") announce(own.done(label("status", chosen)));
    close();
  };
  return (
    <>
      <fieldset
        aria-label={words.tip.status}
        className={styles.control}
        onKeyDown={step}
        ref={group}
      >
        {TIP_STATUSES.map((status) => (
          <button
            aria-expanded={status === chosen}
            aria-pressed={status === tip.status}
            className={styles.option}
            key={status}
            onClick={() => choose(status)}
            type="button"
          >
            <StatusMark status={status} />
          </button>
        ))}
      </fieldset>
      {chosen !== null && (
        <StatusForm key={chosen} onClose={close} onSet={onSet} status={chosen} tip={tip} />
      )}
      {tip.subStatus !== null && (
        <p className={styles.now}>
          <StatusMark status={tip.status} sub={tip.subStatus} />
        </p>
      )}
      {tip.newsAt !== undefined && chosen === null && (
        <p className={styles.now}>{night.newsWaits(clockThere(tip.newsAt, me.timezone))}</p>
      )}
      <TipRating tip={tip} />
    </>
  );
}

/** Arrow keys move the focus along the group. */
function step(event: KeyboardEvent<HTMLFieldSetElement>): void {
  const by = STEPS[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll<Element>("button")];
  const next = buttons.at(
    (buttons.indexOf(document.activeElement ?? event.currentTarget) + by) % buttons.length,
  );
  if (next instanceof HTMLElement) next.focus();
}
