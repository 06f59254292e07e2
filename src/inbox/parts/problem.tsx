import { Alert, Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useEntryWords } from "../words/use-entry-words.ts";
import { Icon } from "./icon.tsx";

interface Props {
  title?: string | undefined;
  children: ReactNode;
  onRetry?: (() => void) | undefined;
}

/** An error and what to do about it. Announced to screen readers when it appears. */
export function Problem({ title, children, onRetry }: Props) {
  const { words } = useEntryWords();
  return (
    <Alert color="red" icon={<Icon name="warning" />} role="alert" title={title} variant="light">
      {children}
      {onRetry && (
        <div>
          <Button color="red" mt={8} onClick={onRetry} size="compact-sm" variant="outline">
            {words.app.retry}
          </Button>
        </div>
      )}
    </Alert>
  );
}
