import { VisuallyHidden } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { lastAnnouncement, onAnnouncement } from "./announce.ts";

/** The page's one polite voice for things that happen by themselves. */
export function Announcer() {
  const text = useSyncExternalStore(onAnnouncement, lastAnnouncement);
  return (
    <VisuallyHidden aria-live="polite" role="status">
      {text}
    </VisuallyHidden>
  );
}
