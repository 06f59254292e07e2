import { Button } from "@mantine/core";
import { useSyncExternalStore } from "react";
import type { ExportGrantView } from "../../core/station/views.ts";
import { absoluteMoment } from "../format/moment.ts";
import { tipsHref } from "../frame/route.ts";
import { Icon } from "../parts/icon.tsx";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useDesk } from "../session/use-desk.ts";
import { useMaskWords } from "../words/use-mask-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./exports.module.css";
import { maskDraft, readMaskDraft } from "./mask-draft.ts";
import { TipMark } from "./tip-mark.tsx";
import { useExport, useTakeExport } from "./use-export.ts";

/**
 * Offers the tips of an export that another officer has confirmed: whole, or without the words that
 * were hidden on the page of each.
 */
export function ExportReady() {
  const { words, lang } = useWords();
  const mask = useMaskWords();
  const ready = useExport();
  const take = useTakeExport();
  const grant = ready.data;
  const kept = useKeptMasks(grant?.tips ?? []);
  if (!grant) return null;
  const isMasked = kept.length === grant.tips.length;
  return (
    <div className={styles.bar} role="status">
      <p>
        {words.exports.ready(grant.count, absoluteMoment(new Date(grant.until), lang, "minute"))}
      </p>
      <p>{mask.each(kept.length, grant.tips.length)}</p>
      <ul className={styles.tips}>
        {grant.tips.map(({ id, number }) => (
          <li key={id}>
            <a href={tipsHref(id)}>
              <TipMark number={number} />
            </a>
            {kept.includes(id) && ` ${mask.isReady}`}
          </li>
        ))}
      </ul>
      {take.error && (
        <CallOrStepUp error={take.error} onSteppedUp={() => take.mutate(take.variables ?? false)} />
      )}
      <div className={styles.buttons}>
        <Button
          disabled={!isMasked}
          leftSection={<Icon name="download" size={16} />}
          loading={take.isPending && take.variables}
          onClick={() => take.mutate(true)}
          size="xs"
        >
          {mask.takeMasked}
        </Button>
        <Button
          leftSection={<Icon name="download" size={16} />}
          loading={take.isPending && !take.variables}
          onClick={() => take.mutate(false)}
          size="xs"
          variant="default"
        >
          {mask.takeWhole}
        </Button>
      </div>
    </div>
  );
}

/** Those of these tips of which an officer has hidden words, and kept that for this. */
function useKeptMasks(tips: ExportGrantView["tips"]): string[] {
  const { drafts } = useDesk();
  // One text, so that it is the same as long as nothing changes.
  const kept = useSyncExternalStore(drafts.subscribe, () =>
    tips
      .filter(({ id }) => readMaskDraft(drafts.get(maskDraft(id))).isKept)
      .map(({ id }) => id)
      .join(" "),
  );
  return kept === "" ? [] : kept.split(" ");
}
