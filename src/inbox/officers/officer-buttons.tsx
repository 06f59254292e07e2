import { Button } from "@mantine/core";
import type { OfficerView } from "../../core/station/views.ts";
import styles from "../parts/card.module.css";
import { Icon } from "../parts/icon.tsx";
import { useMay } from "../session/use-may.ts";
import { useCaseWords } from "../words/use-case-words.ts";
import { useWords } from "../words/use-words.ts";
import { RoleSelect } from "./role-select.tsx";

export type OfficerPanel = "grant" | "suspension" | "handover" | "removal";

interface Props {
  officer: OfficerView;
  canGrant: boolean;
  onOpen(panel: OfficerPanel): void;
}

/** What this officer may do about a colleague. */
export function OfficerButtons({ officer, canGrant, onOpen }: Props) {
  const { words } = useWords();
  const cases = useCaseWords();
  const mayChangeRole = useMay("change-role");
  const maySuspend = useMay("suspend") && officer.hasKey && officer.suspended === null;
  const mayRemove = useMay("remove-officer");
  const mayHandOver = useMay("hand-over") && officer.tips > 0;
  if (!canGrant && !mayChangeRole && !maySuspend && !mayHandOver && !mayRemove) return null;
  return (
    <div className={styles.buttons}>
      {mayChangeRole && <RoleSelect officer={officer} />}
      {canGrant && (
        <Button
          leftSection={<Icon name="key" size={16} />}
          onClick={() => onOpen("grant")}
          size="xs"
        >
          {words.officers.grant}
        </Button>
      )}
      {maySuspend && (
        <Button onClick={() => onOpen("suspension")} size="xs" variant="default">
          {words.suspension.suspend}
        </Button>
      )}
      {mayHandOver && (
        <Button onClick={() => onOpen("handover")} size="xs" variant="default">
          {cases.handOver}
        </Button>
      )}
      {mayRemove && (
        <Button onClick={() => onOpen("removal")} size="xs" variant="default">
          {words.officers.remove}
        </Button>
      )}
    </div>
  );
}
