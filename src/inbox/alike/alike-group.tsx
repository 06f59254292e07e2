import { Button } from "@mantine/core";
import type { TipSummary } from "../../core/station/tip-views.ts";
import { tipsHref } from "../frame/route.ts";
import type { AlikeTips } from "../likeness/comparison.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { useReading } from "../reading/reading-context.ts";
import { useLabel } from "../session/use-label.ts";
import { useAlikeWords } from "../words/use-alike-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./alike.module.css";
import type { AlikePass } from "./alike-pass.ts";
import { useLinkAlike } from "./use-link-alike.ts";

/** So many tips are named; of a wave of hundreds nobody reads more. */
const MOST_NAMED = 6;

interface Props {
  alike: AlikeTips;
  pass: AlikePass;
  /** The tip that is open, which is not named; null: none is. */
  except: string | null;
}

/** Tips that may be one matter: what they are, what all of them say, and one press that links them. */
export function AlikeGroup({ alike, pass, except }: Props) {
  const words = useAlikeWords();
  const { lang } = useWords();
  const label = useLabel();
  const link = useLinkAlike(pass);
  const tips = alike.ids.flatMap((id) => pass.tip(id) ?? []);
  const named = tips.filter(({ id }) => id !== except);
  const shared = alike.shared[lang];
  const [first] = tips;
  if (!first) return null;
  return (
    <div className={styles.group}>
      {except === null && (
        <p>
          <strong>{words.tips(tips.length)}</strong> · {label("category", first.category)} ·{" "}
          {label("area", first.area)} · <Days tips={tips} />
        </p>
      )}
      {shared.length > 0 && <p className={styles.shared}>{words.same(shared.join(", "))}</p>}
      <ul className={styles.named}>
        {named.slice(0, MOST_NAMED).map(({ id, number }) => (
          <li key={id}>
            <a href={tipsHref(id)} translate="no">
              {number}
            </a>
            <FirstWords tip={id} />
          </li>
        ))}
        {named.length > MOST_NAMED && <li>{words.more(named.length - MOST_NAMED)}</li>}
      </ul>
      <div className={styles.deeds}>
        <Button loading={link.isPending} onClick={() => link.mutate(alike)} size="compact-sm">
          {tips.length === 2 ? words.linkTwo : words.link(tips.length)}
        </Button>
        <Button onClick={() => pass.dismiss(alike)} size="compact-sm" variant="subtle">
          {words.dismiss}
        </Button>
      </div>
      {link.error && <CallProblem error={link.error} />}
    </div>
  );
}

/** So that an officer need not open each to see what it is about. */
function FirstWords({ tip }: { tip: string }) {
  const line = useReading().lines.get(tip);
  return line?.type === "line" ? <bdi>{line.text}</bdi> : null;
}

/** From the first to the last. */
function Days({ tips }: { tips: readonly TipSummary[] }) {
  const { lang } = useWords();
  const days = tips.map(({ receivedAt }) => receivedAt).toSorted();
  const shown = (at = "") =>
    new Date(at).toLocaleDateString(lang, { day: "numeric", month: "numeric" });
  return [...new Set([shown(days[0]), shown(days.at(-1))])].join(" – ");
}
