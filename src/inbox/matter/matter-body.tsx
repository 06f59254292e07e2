import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import type { MatterView } from "../../core/station/matter-views.ts";
import { isEnd } from "../../core/station/tip-status.ts";
import { FIRST_VIEW } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { afterDeed } from "../list/deed.ts";
import { KeysHelp } from "../list/keys-help.tsx";
import type { Over } from "../list/over.ts";
import { PickDialog } from "../list/pick-dialog.tsx";
import { useAsking } from "../list/use-asking.ts";
import type { Deeds } from "../list/use-deeds.ts";
import { useListKeys } from "../list/use-list-keys.ts";
import type { Owners } from "../list/use-owners.ts";
import { Guard } from "../parts/guard.tsx";
import { useMay } from "../session/use-may.ts";
import LinkForm from "../tips/link-form.tsx";
import pane from "../tips/tip-pane.module.css";
import { useMatterWords } from "../words/use-matter-words.ts";
import { AnswerAll } from "./answer-all.tsx";
import styles from "./matter.module.css";
import { MatterTimeline } from "./matter-timeline.tsx";
import { MatterTips } from "./matter-tips.tsx";

interface Props {
  matter: MatterView;
  deeds: Deeds;
  officers: Owners;
}

const NOTHING_CHOSEN = { end: () => undefined };

export function MatterBody({ matter, deeds, officers }: Props) {
  const words = useMatterWords();
  const mayLink = useMay("link-tips");
  const [over, onOver] = useState<Over>({ type: "none" });
  const [isWriting, setWriting] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const tips = matter.tips.map((tip) => afterDeed(tip, deeds.pending));
  const { assign, status } = useAsking({ officers, chosen: NOTHING_CHOSEN, deeds, onOver });
  const close = () => onOver({ type: "none" });
  useListKeys((command) => {
    if (command === "assign") return assign(tips);
    if (command === "status") return status(tips);
    if (command === "undo") return deeds.undo();
    if (command === "reply") {
      setWriting(true);
      box.current?.focus();
    }
    if (command === "help") onOver({ type: "help" });
    return command === "reply" || command === "help";
  });
  const [first] = tips;
  const open = tips.filter(({ status: now }) => !isEnd(now)).length;
  const unread = tips.reduce((sum, tip) => sum + tip.unread, 0);
  return (
    <>
      <p className={styles.facts}>
        <span>{words.open(open)}</span>
        {unread > 0 && <strong>{words.unread(unread)}</strong>}
        <a href={tipsHref(null, { ...FIRST_VIEW, matter: matter.id })}>{words.inList}</a>
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => assign(tips)} size="sm" variant="default">
          {words.assignAll}
        </Button>
        <Button onClick={() => status(tips)} size="sm" variant="default">
          {words.statusAll}
        </Button>
      </div>
      <Guard>
        <MatterTips ownerOf={({ owner }) => owner && officers.nameOf(owner)} tips={tips} />
      </Guard>
      <Guard>
        <MatterTimeline matter={matter} />
      </Guard>
      <Guard>
        <AnswerAll
          box={box}
          deeds={deeds}
          isWanted={isWriting}
          matter={matter}
          onWant={() => setWriting(true)}
        />
      </Guard>
      {mayLink && first && (
        <Guard>
          <AddTip to={first.id} />
        </Guard>
      )}
      {over.type === "help" && <KeysHelp onClose={close} />}
      {over.type === "pick" && <PickDialog onClose={close} pick={over.pick} />}
    </>
  );
}

/** `to`: one of its tips. */
function AddTip({ to }: { to: string }) {
  const words = useMatterWords();
  return (
    <section className={pane.card}>
      <div className={pane.cardHead}>
        <h2 className={pane.cardTitle}>{words.add}</h2>
      </div>
      <div className={pane.cardBody}>
        <LinkForm isWanted={false} tip={to} />
      </div>
    </section>
  );
}
