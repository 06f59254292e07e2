import { Button } from "@mantine/core";
import { Icon } from "../parts/icon.tsx";
import styles from "./media-item.module.css";

export function SaveButton({ label, onSave }: { label: string; onSave(): void }) {
  return (
    <div className={styles.tools}>
      <Button
        leftSection={<Icon name="download" size={15} />}
        onClick={onSave}
        size="xs"
        variant="default"
      >
        {label}
      </Button>
    </div>
  );
}
