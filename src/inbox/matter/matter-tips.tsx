import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { MatterTip } from "../../core/station/matter-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { tipsHref } from "../frame/route.ts";
import { LineText } from "../list/line-text.tsx";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Moment } from "../parts/moment.tsx";
import type { FirstLine } from "../reading/tip-reader.ts";
import { useFirstLines } from "../reading/use-first-lines.ts";
import { useLabel } from "../session/use-label.ts";
import { useMay } from "../session/use-may.ts";
import { StatusMark } from "../tips/status-mark.tsx";
import pane from "../tips/tip-pane.module.css";
import { UrgentMark } from "../tips/urgent-mark.tsx";
import { useMatterWords } from "../words/use-matter-words.ts";
import styles from "./matter.module.css";

/** So many are shown, and their first lines read; the others on request. */
const AT_A_GLANCE = 20;

interface Props {
  tips: readonly MatterTip[];
  /** null: nobody's. */
  ownerOf(tip: MatterTip): string | null;
}

export function MatterTips({ tips, ownerOf }: Props) {
  const words = useMatterWords();
  const [whole, setWhole] = useState(false);
  const shown = whole ? tips : tips.slice(0, AT_A_GLANCE);
  const lines = useFirstLines(shown.map(({ id }) => id));
  const unlink = useUnlink();
  const mayLink = useMay("link-tips");
  return (
    <section className={pane.card}>
      <div className={pane.cardHead}>
        <h2 className={pane.cardTitle}>{words.tips}</h2>
        {shown.length < tips.length && (
          <Button onClick={() => setWhole(true)} size="compact-sm" variant="subtle">
            {words.allTips(tips.length)}
          </Button>
        )}
      </div>
      {unlink.error && <CallProblem error={unlink.error} />}
      <ul>
        {shown.map((tip) => (
          <li className={styles.tip} key={tip.id}>
            <TipLine line={lines.get(tip.id)} owner={ownerOf(tip)} tip={tip} />
            {mayLink && (
              <Button
                aria-label={words.unlinkOne(tip.number)}
                disabled={unlink.isPending}
                onClick={() => unlink.mutate(tip)}
                size="compact-sm"
                variant="subtle"
              >
                {words.unlink}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  tip: MatterTip;
  owner: string | null;
  /** Absent: it is not read yet. */
  line: FirstLine | undefined;
}

function TipLine({ tip, owner, line }: LineProps) {
  const words = useMatterWords();
  const label = useLabel();
  return (
    <a className={styles.link} href={tipsHref(tip.id)}>
      <span className={styles.what}>
        <span className={styles.number} translate="no">
          {tip.number}
        </span>
        {tip.urgent && <UrgentMark />}
        <span>{label("category", tip.category)}</span>
        <span className={styles.muted}>{label("area", tip.area)}</span>
        <span className={styles.muted}>
          <Moment at={tip.receivedAt} precision="hour" show="short" />
        </span>
      </span>
      <span className={styles.words}>
        <LineText line={line} query="" />
      </span>
      <span className={styles.what}>
        <StatusMark status={tip.status} sub={tip.subStatus} />
        {owner && <span className={styles.muted}>{owner}</span>}
        {tip.unread > 0 && <strong>{words.unread(tip.unread)}</strong>}
        {tip.waiting && <span className={styles.muted}>{words.waiting}</span>}
      </span>
    </a>
  );
}

function useUnlink() {
  const words = useMatterWords();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: MatterTip) => call(api.matters.unlinking.$post({ json: { tip: id } })),
    onSuccess: (_done, { number }) => announce(words.unlinked(number)),
    onSettled: () => readAgain(queries, ["tips"], ["tip"]),
  });
}
