/** Of one officer with one tip. */
export interface Watch {
  tip: string;
  officer: string;
}

/** Whose cases tips are, and who watches them. What a tip has of it goes with the tip. */
export interface CaseStore {
  /**
   * Gives all tips of one officer, or those that are open, to another, or to nobody, with an event of
   * each; it is no news to those who have seen them. Answers how many they were.
   */
  handOver(move: {
    from: string;
    to: string | null;
    at: number;
    officer: string;
    isOpen: boolean;
  }): number;
  /** Number of an officer's open tips. */
  countOpen(owner: string): number;
  watch(watch: Watch, on: boolean): void;
  isWatched(watch: Watch): boolean;
  unwatchAll(officer: string): void;
}
