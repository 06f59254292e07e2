import { VisuallyHidden } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { lastAnnouncement, onAnnouncement } from "./announce.ts";

/** The page's only polite live region, for events that no officer's action caused. */
export function Announcer() {
  const text = useSyncExternalStore(onAnnouncement, lastAnnouncement);
  return (
    <VisuallyHidden aria-live="polite" role="status">
      {text}
    </VisuallyHidden>
  );
}
