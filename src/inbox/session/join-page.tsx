import { Button } from "@mantine/core";
import { Problem } from "../parts/problem.tsx";
import { useEntryWords } from "../words/use-entry-words.ts";
import { Gate } from "./gate.tsx";
import { JoinForm } from "./join-form.tsx";
import type { Invite } from "./session.ts";
import { useDesk } from "./use-desk.ts";

export function JoinPage({ invite }: { invite: Invite | null }) {
  const { words } = useEntryWords();
  const { store } = useDesk();
  return (
    <Gate title={words.join.title}>
      {invite === null ? <Problem>{words.join.broken}</Problem> : <JoinForm invite={invite} />}
      <Button
        onClick={() => store.set({ type: "signed-out", why: "fresh" })}
        size="compact-sm"
        variant="subtle"
      >
        {words.join.toSignIn}
      </Button>
    </Gate>
  );
}
