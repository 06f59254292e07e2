import type { StationStore } from "../../src/app/station/store.ts";

interface Chosen {
  id: string;
  at: number;
  number: number;
  limit: number;
  yes: boolean;
}

const hourOf = (number: number) => `2026-11-26T2${number}:00:00.000Z`;

/** Of `any-station-step.ts`, what is done to counts. */
export const FIGURE_STEPS: Record<string, (store: StationStore, chosen: Chosen) => unknown> = {
  countDay: ({ figures }, { id, at, number, yes }) =>
    figures.countDay({ day: at, area: id, category: "theft", urgent: yes, tips: number - 1 }),
  countWeek: ({ figures }, { id, at, number, yes }) =>
    figures.countWeek({ week: at, axis: yes ? "hour" : "status", value: id, tips: number - 1 }),
  days: ({ figures }, { at, limit }) => [
    figures.days({ from: at, to: at + limit }),
    figures.weeks({ from: at, to: at + limit }),
    figures.firstDay(),
  ],
  courses: ({ figures }, { id, number }) => [
    figures.courses({ id }),
    figures.courses({ from: hourOf(number), to: hourOf(3) }).length,
    figures.arrivals(),
  ],
};
