import { Button, CopyButton as Copying } from "@mantine/core";
import { useWords } from "../words/use-words.ts";
import { Icon } from "./icon.tsx";

export function CopyButton({ value, label }: { value: string; label?: string }) {
  const { words } = useWords();
  return (
    <Copying timeout={3000} value={value}>
      {({ copied, copy }) => (
        <Button
          leftSection={<Icon name={copied ? "check" : "copy"} size={15} />}
          onClick={copy}
          size="compact-sm"
          variant="default"
        >
          <span aria-live="polite">{copied ? words.app.copied : (label ?? words.app.copy)}</span>
        </Button>
      )}
    </Copying>
  );
}
