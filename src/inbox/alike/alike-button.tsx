import { Button } from "@mantine/core";
import { useMay } from "../session/use-may.ts";
import { useAlikeWords } from "../words/use-alike-words.ts";
import { useAlikePass } from "./alike-context.ts";

interface Props {
  className?: string | undefined;
}

/** Begins to look for tips that are alike, also again, or ends it. */
export function AlikeButton({ className }: Props) {
  const pass = useAlikePass();
  const words = useAlikeWords();
  const mayLink = useMay("link-tips");
  if (!mayLink) return null;
  const { type } = pass.state();
  const isBusy = type === "reading" || type === "comparing";
  return (
    <Button
      className={className}
      onClick={() => (isBusy ? pass.stop() : void pass.begin())}
      size="compact-sm"
      title={words.hint}
      variant="subtle"
    >
      {isBusy ? words.stop : words.begin}
    </Button>
  );
}
