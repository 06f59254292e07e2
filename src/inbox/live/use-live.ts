import { useQueryClient } from "@tanstack/react-query";
import { useContext, useEffect, useState } from "react";
import type { NewsKind } from "../../core/station/views.ts";
import { onOutage } from "../api/outages.ts";
import { ReadingContext } from "../reading/reading-context.ts";
import { useDesk } from "../session/use-desk.ts";
import { connectSocket } from "./connect-socket.ts";
import { LiveLink, type LiveState } from "./live-link.ts";
import { LiveReader } from "./live-reader.ts";
import { after } from "./timers.ts";

/**
 * Keeps the pages up to date while the shell is mounted; returns the state of the connection.
 * `onNews`: always the same, for a new one connects anew.
 */
export function useLive(onNews: (what: NewsKind) => void = ignore): LiveState {
  const { store, presence } = useDesk();
  const queries = useQueryClient();
  const reading = useContext(ReadingContext);
  const [state, setState] = useState<LiveState>("connecting");
  useEffect(() => {
    const reader = new LiveReader({ store, presence, queries, reading, onNews });
    const link = new LiveLink({
      connect: connectSocket,
      after,
      chance: Math.random,
      onState: (next) => {
        setState(next);
        if (next !== "live") presence.closed();
      },
      onMessage: (text) => reader.read(text),
      onMissed: () => {
        reader.readAll();
        presence.opened((text) => link.say(text));
      },
      // If this read gets a 401, `makeQueries` ends the session.
      onRefused: () => reader.refresh(),
    });
    link.start();
    const wake = () => document.visibilityState === "visible" && link.wake();
    const lost = () => link.lost();
    const forgetOutages = onOutage(() => link.doubt());
    window.addEventListener("online", wake);
    window.addEventListener("offline", lost);
    document.addEventListener("visibilitychange", wake);
    return () => {
      window.removeEventListener("online", wake);
      window.removeEventListener("offline", lost);
      document.removeEventListener("visibilitychange", wake);
      forgetOutages();
      link.stop();
      presence.closed();
    };
  }, [store, presence, queries, reading, onNews]);
  return state;
}

function ignore(): void {
  return;
}
