import { Button } from "@mantine/core";
import { useState } from "react";
import { askRenewal } from "../api/renewal.ts";
import { useEntryWords } from "../words/use-entry-words.ts";

/**
 * Loads the page again, at the same address. Without a network it would lose the page, so it is
 * asked first.
 */
export function ReloadButton({ isAlarm = false }: { isAlarm?: boolean }) {
  const { words } = useEntryWords();
  const [state, setState] = useState<"rests" | "asks" | "unreachable">("rests");
  const reload = async () => {
    setState("asks");
    if ((await askRenewal()) === "unreachable") setState("unreachable");
    else location.reload();
  };
  return (
    <>
      {state === "unreachable" && <p role="status">{words.errors.offline}</p>}
      <Button
        color={isAlarm ? "red" : undefined}
        loading={state === "asks"}
        mt={isAlarm ? 8 : 0}
        onClick={() => void reload()}
        size="compact-sm"
        variant={isAlarm ? "outline" : "default"}
      >
        {words.failure.reload}
      </Button>
    </>
  );
}
