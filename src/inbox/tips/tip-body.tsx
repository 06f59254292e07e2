import type { TipDetail } from "../../core/station/tip-views.ts";
import { Guard } from "../parts/guard.tsx";
import { Moment } from "../parts/moment.tsx";
import { PageHeading } from "../parts/page-heading.tsx";
import { useLabel } from "../session/use-label.ts";
import { useWords } from "../words/use-words.ts";
import { ExportButton } from "./export-button.tsx";
import { ForwardBox } from "./forward-box.tsx";
import { GradeControl } from "./grade-control.tsx";
import { Keeping } from "./keeping.tsx";
import { MatterPanel } from "./matter-panel.tsx";
import { OwnerControl } from "./owner-control.tsx";
import { PresenceLine } from "./presence-line.tsx";
import { ReplyBar } from "./reply-bar.tsx";
import { StatusControl } from "./status-control.tsx";
import { Thread } from "./thread.tsx";
import { Timeline } from "./timeline.tsx";
import { TipClocks } from "./tip-clocks.tsx";
import { TipFields } from "./tip-fields.tsx";
import { TipMark } from "./tip-mark.tsx";
import styles from "./tip-pane.module.css";
import { UrgentMark } from "./urgent-mark.tsx";
import { useBeAt } from "./use-presence.ts";

export function TipBody({ tip }: { tip: TipDetail }) {
  const { words } = useWords();
  const label = useLabel();
  useBeAt(tip.id);
  return (
    <>
      <header className={styles.head}>
        <PageHeading className={styles.title} focusOn={tip.id} level={1}>
          {tip.urgent && <UrgentMark />}
          {label("category", tip.category)}
        </PageHeading>
        <p className={styles.meta}>
          <TipMark number={tip.number} /> · {label("area", tip.area)} · {words.tip.received}{" "}
          <Moment at={tip.receivedAt} precision="hour" show="full" />
        </p>
        <PresenceLine only="all" />
      </header>
      <Guard>
        <OwnerControl tip={tip} />
      </Guard>
      <Guard>
        <StatusControl tip={tip} />
      </Guard>
      <Guard>
        <TipClocks tip={tip} />
      </Guard>
      <Guard>
        <MatterPanel tip={tip} />
      </Guard>
      <Guard>
        <TipFields tip={tip} />
      </Guard>
      <Guard>
        <Thread tip={tip} />
      </Guard>
      <Guard>
        <Timeline tip={tip} />
      </Guard>
      <Guard>
        <ForwardBox tip={tip} />
      </Guard>
      <Guard>
        <GradeControl key={tip.id} tip={tip} />
      </Guard>
      <Guard>
        <Keeping tip={tip} />
      </Guard>
      <Guard>
        <ExportButton tip={tip} />
      </Guard>
      <Guard>
        <ReplyBar tip={tip} />
      </Guard>
    </>
  );
}
