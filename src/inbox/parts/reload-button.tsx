import { Button } from "@mantine/core";
import { useState } from "react";
import { askRenewal } from "../api/renewal.ts";
import { useEntryWords } from "../words/use-entry-words.ts";

/**
 * Loads the page again, at the same address. Without a network it would lose the page, so it is
 * asked first.
 */
export function ReloadButton({ color }: { color: "red" | "yellow" }) {
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
        color={color}
        loading={state === "asks"}
        mt={8}
        onClick={() => void reload()}
        size="compact-sm"
        variant="outline"
      >
        {words.failure.reload}
      </Button>
    </>
  );
}
