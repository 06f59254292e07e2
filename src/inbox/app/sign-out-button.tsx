import { ActionIcon } from "@mantine/core";
import { Icon } from "../parts/icon.tsx";
import { useSignOut } from "../session/use-sign-out.ts";
import { useWords } from "../words/use-words.ts";

export function SignOutButton() {
  const { words } = useWords();
  return (
    <ActionIcon
      aria-label={words.account.signOut}
      onClick={useSignOut()}
      size={34}
      title={words.account.signOut}
      variant="default"
    >
      <Icon name="signOut" />
    </ActionIcon>
  );
}
