import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import type { Surge } from "../../core/station/figures.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { calendarDay } from "../format/moment.ts";
import { FIRST_VIEW } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Icon } from "../parts/icon.tsx";
import { useLabel } from "../session/use-label.ts";
import { useMay } from "../session/use-may.ts";
import { usePictureWords } from "../words/use-picture-words.ts";
import styles from "./surges.module.css";

/** Where more came than expected, and how that is known. */
export function SurgeList() {
  const id = useId();
  const words = usePictureWords();
  const { data, error, refetch } = useQuery({
    queryKey: ["surges"],
    queryFn: () => call(api.surges.$get()),
  });
  return (
    <section aria-labelledby={id} className={styles.surges}>
      <h2 id={id}>{words.surges}</h2>
      {error && <CallProblem error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p>{words.noSurge}</p>}
      {data && data.length > 0 && (
        <ul>
          {data.map((surge) => (
            <li key={`${surge.area} ${surge.category} ${surge.day}`}>
              <SurgeLine surge={surge} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.method}>{words.method}</p>
    </section>
  );
}

function SurgeLine({ surge: { area, category, day, seen, expected } }: { surge: Surge }) {
  const words = usePictureWords();
  const nameOf = useLabel();
  const mayRead = useMay("read-tips");
  const where = `${nameOf("category", category)} · ${nameOf("area", area)}`;
  return (
    <>
      <Icon name="warning" />
      <span>
        {mayRead ? (
          <a href={tipsHref(null, { ...FIRST_VIEW, category, area })}>{where}</a>
        ) : (
          <strong>{where}</strong>
        )}
        {words.surge({
          seen,
          expected: expected.toLocaleString(words.locale, { maximumFractionDigits: 1 }),
          day: calendarDay(day, words.locale),
        })}
      </span>
    </>
  );
}
