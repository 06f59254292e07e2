import { Loader } from "@mantine/core";
import { Problem } from "../parts/problem.tsx";
import { useEntryWords } from "../words/use-entry-words.ts";
import { Gate } from "./gate.tsx";
import { startSession } from "./start-session.ts";
import { useDesk } from "./use-desk.ts";

/** Shown until the session state is known: waiting for the server, or unable to reach it. */
export function StartPage({ reached }: { reached: boolean }) {
  const { words } = useEntryWords();
  const desk = useDesk();
  return (
    <Gate title={words.app.name}>
      {reached ? (
        <p role="status">
          <Loader size="sm" /> {words.app.loading}
        </p>
      ) : (
        <Problem onRetry={() => void startSession(desk)} title={words.signIn.unreachable}>
          {words.errors.offline}
        </Problem>
      )}
    </Gate>
  );
}
