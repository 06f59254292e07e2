import type { Figures } from "../core/station/figures.ts";
import { MINUTE_MS } from "../core/units.ts";
import { errorName, type Log } from "./log.ts";
import type { Clock } from "./ports.ts";

/** What is published changes four times a year: so long an isolate asks a station once. */
const FRESH_MS = 10 * MINUTE_MS;
/** When one that did not answer is asked again, however many people read. */
const AGAIN_MS = MINUTE_MS / 6;

/** What stations publish of their tips. Its methods never reject. */
export interface FigureBoard {
  /** Newest period first; the last known ones of a station that is unreachable, null: none. */
  of(station: string): Promise<Figures[] | null>;
}

interface FigureBoardDeps {
  clock: Clock;
  log: Log;
  read(station: string): Promise<Figures[]>;
}

/** The figures in one isolate's memory. No promise is shared: see `notices/notice-board.ts`. */
export function makeFigureBoard({ clock, log, read }: FigureBoardDeps): FigureBoard {
  const known = new Map<string, { figures: Figures[] | null; until: number }>();
  return {
    of: async (station) => {
      const now = clock.now();
      const kept = known.get(station);
      if (kept && now < kept.until) return kept.figures;
      const before = kept?.figures ?? null;
      // Whoever comes meanwhile gets what is known.
      if (kept) kept.until = now + AGAIN_MS;
      try {
        const figures = await read(station);
        known.set(station, { figures, until: now + FRESH_MS });
        return figures;
      } catch (error) {
        log.write({ event: "figures-unread", station, error: errorName(error) });
        known.set(station, { figures: before, until: now + AGAIN_MS });
        return before;
      }
    },
  };
}
