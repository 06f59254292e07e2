import type { Figures } from "../core/station/figures.ts";
import { MINUTE_MS } from "../core/units.ts";
import type { Clock } from "./ports.ts";

/** What is published changes four times a year: so often an isolate asks a station at most. */
const FRESH_MS = 10 * MINUTE_MS;

/** What stations publish of their tips. Its methods never reject. */
export interface FigureBoard {
  /** Newest period first; the last known ones of a station that is unreachable, null: none. */
  of(station: string): Promise<Figures[] | null>;
}

interface FigureBoardDeps {
  clock: Clock;
  read(station: string): Promise<Figures[]>;
}

/** The figures in one isolate's memory. No promise is shared: see `notices/notice-board.ts`. */
export function makeFigureBoard({ clock, read }: FigureBoardDeps): FigureBoard {
  const known = new Map<string, { figures: Figures[] | null; until: number }>();
  return {
    of: async (station) => {
      const now = clock.now();
      const kept = known.get(station) ?? { figures: null, until: 0 };
      if (now < kept.until) return kept.figures;
      known.set(station, kept);
      // Whoever comes meanwhile gets what is known; where nothing is, each asks.
      if (kept.figures) kept.until = now + FRESH_MS;
      try {
        kept.figures = await read(station);
        kept.until = now + FRESH_MS;
      } catch {
        // The page says so, or goes on with what is known.
      }
      return kept.figures;
    },
  };
}
