import { ActionIcon } from "@mantine/core";
import { Icon } from "../parts/icon.tsx";
import { useWords } from "../words/use-words.ts";

export function HelpButton({ onPress }: { onPress(): void }) {
  const { words } = useWords();
  return (
    <ActionIcon
      aria-haspopup="dialog"
      aria-label={words.app.help}
      onClick={onPress}
      size={34}
      title={words.app.help}
      variant="default"
    >
      <Icon name="help" />
    </ActionIcon>
  );
}
