import { Checkbox, NativeSelect } from "@mantine/core";
import {
  FORWARD_REASONS,
  type ForwardReason,
  type TipDetail,
} from "../../core/station/tip-views.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import card from "../parts/card.module.css";
import { Fingerprint } from "../parts/fingerprint.tsx";
import { useLabel } from "../session/use-label.ts";
import { useForwardWords } from "../words/use-forward-words.ts";
import styles from "./forward.module.css";

interface To {
  /** Empty: none is chosen. */
  station: string;
  reason: ForwardReason;
  /** Whether the officer has just compared the code. */
  isCompared: boolean;
}

interface Props {
  tip: TipDetail;
  to: To;
  /** The station that forwarded it here. */
  from: string | undefined;
  recipient: string | undefined;
  error: unknown;
  /** Whether that station has another key than the one whose code was compared. */
  hasChanged: boolean;
  /** Whether this browser has seen the code compared. */
  isKnown: boolean;
  onChange(to: To): void;
}

/** To which station, and why. The code of its key is compared before anything is sealed to it. */
export function ForwardTo({
  tip,
  to,
  from,
  recipient,
  error,
  hasChanged,
  isKnown,
  onChange,
}: Props) {
  const words = useForwardWords();
  const label = useLabel();
  const stations = tip.forwardTo.filter((id) => id !== from);
  const wasThere = tip.forwards.some(({ station }) => station === to.station);
  return (
    <>
      <div className={styles.to}>
        <NativeSelect
          data={[
            { value: "", label: words.choose },
            ...stations.map((id) => ({ value: id, label: label("station", id) })),
          ]}
          label={words.station}
          onChange={({ currentTarget }) =>
            onChange({ ...to, station: currentTarget.value, isCompared: false })
          }
          value={to.station}
        />
        <NativeSelect
          data={FORWARD_REASONS.map((id) => ({ value: id, label: words.reasons[id] }))}
          label={words.reason}
          onChange={({ currentTarget }) => {
            const reason = FORWARD_REASONS.find((id) => id === currentTarget.value);
            if (reason) onChange({ ...to, reason });
          }}
          value={to.reason}
        />
      </div>
      {wasThere && <p className={styles.hint}>{words.again(label("station", to.station))}</p>}
      {to.station !== "" && error !== null && <CallProblem error={error} />}
      {recipient !== undefined && (
        <div className={styles.code}>
          <p>{words.code}</p>
          <p className={card.bigCode}>
            <Fingerprint recipient={recipient} />
          </p>
          {hasChanged && <p role="alert">{words.changed}</p>}
          {isKnown ? (
            <p className={styles.hint}>{words.known}</p>
          ) : (
            <>
              <p className={styles.hint}>{words.codeLead}</p>
              <Checkbox
                checked={to.isCompared}
                label={words.compared}
                onChange={({ currentTarget }) =>
                  onChange({ ...to, isCompared: currentTarget.checked })
                }
              />
            </>
          )}
        </div>
      )}
    </>
  );
}
