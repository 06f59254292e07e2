import type { UrgentAt } from "../../core/station/tip-views.ts";
import { FIRST_VIEW, type ListView } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { useLabel } from "../session/use-label.ts";
import { useListWords } from "../words/use-list-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./crowd.module.css";

interface Props {
  /** The fewest first. */
  crowd: readonly UrgentAt[];
  view: ListView;
  openId: string | null;
}

/** Where many urgent tips of one place would hide the few of others: each place, the quiet ones first. */
export function Crowd({ crowd, view, openId }: Props) {
  const words = useListWords();
  const label = useLabel();
  const { lang } = useWords();
  if (crowd.length < 2) return null;
  const current = view.filter === "urgent" ? view.area : null;
  return (
    <nav aria-label={words.crowd} className={styles.crowd}>
      <strong>{words.crowd}</strong>
      <ul>
        {crowd.map(({ area, tips }) => (
          <li key={area}>
            <a
              aria-current={area === current ? "true" : undefined}
              href={tipsHref(openId, { ...FIRST_VIEW, filter: "urgent", area })}
            >
              {label("area", area)} <span>{tips.toLocaleString(lang)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
