import { useEffect } from "react";
import { call } from "../api/call.ts";
import { failureOf } from "../api/call-failed.ts";
import { api } from "../api/client.ts";
import { connectSocket } from "../live/connect-socket.ts";
import { parseLiveEvent } from "../live/live-event.ts";
import { LiveLink } from "../live/live-link.ts";
import { after } from "../live/timers.ts";
import { useDesk } from "../session/use-desk.ts";
import { useBell } from "./use-bell.ts";

/**
 * Rings while the inbox is locked: whoever is on duty need not touch it every quarter of an hour. It
 * reads nothing of the station, and knows only that something came.
 */
export default function LockedBell() {
  const { store } = useDesk();
  const bell = useBell();
  useEffect(() => {
    const link = new LiveLink({
      connect: connectSocket,
      after,
      chance: Math.random,
      onState: () => undefined,
      onMissed: () => undefined,
      onMessage: (text) => {
        const event = parseLiveEvent(text);
        if (event?.type === "news") bell.hear(event.what);
      },
      // The session may have ended: then nothing would come any more.
      onRefused: () => {
        call(api.me.$get()).catch((error) => failureOf(error) === "signed-out" && store.ended());
      },
    });
    link.start();
    return () => link.stop();
  }, [bell, store]);
  return null;
}
