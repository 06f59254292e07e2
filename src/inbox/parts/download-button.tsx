import { Button } from "@mantine/core";
import { Icon } from "./icon.tsx";

interface DownloadButtonProps {
  label: string;
  /** Whether what was asked for is on its way. */
  loading: boolean;
  onClick(): void;
}

/** Saves a file on the officer's machine. */
export function DownloadButton({ label, loading, onClick }: DownloadButtonProps) {
  return (
    <Button
      leftSection={<Icon name="download" size={16} />}
      loading={loading}
      onClick={onClick}
      size="compact-sm"
      variant="default"
    >
      {label}
    </Button>
  );
}
