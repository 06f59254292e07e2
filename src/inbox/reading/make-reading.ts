import { call } from "../api/call.ts";
import { failureOf } from "../api/call-failed.ts";
import { api } from "../api/client.ts";
import type { Session } from "../session/session.ts";
import type { SessionStore } from "../session/session-store.ts";
import { Reading } from "./reading.ts";
import { startInPage } from "./start-in-page.ts";
import { startWorker } from "./start-worker.ts";

/** The reading of one open session. Its keys are those of the session, and close with it. */
export function makeReading(store: SessionStore): Reading {
  const reading = new Reading({
    start: startWorker,
    startInstead: startInPage,
    fetchWords: async (ids, known) => {
      try {
        return await call(api.tips.words.$post({ json: { ids, known } }));
      } catch (error) {
        if (failureOf(error) === "signed-out") store.ended();
        throw error;
      }
    },
  });
  const follow = (session: Session) => reading.setKeys(identitiesOf(session));
  follow(store.get());
  const stop = store.subscribe((now) => {
    follow(now);
    if (now.type !== "open") stop();
  });
  return reading;
}

function identitiesOf(session: Session): string[] {
  if (session.type !== "open" || session.stationKey.type !== "held") return [];
  const { pair, former } = session.stationKey;
  return [pair, ...former].map(({ identity }) => identity);
}
