/** An object's one alarm, armed for the earliest time asked for since it last rang. */
export class Alarm {
  readonly #set: (at: number) => void;
  #armedFor: number | null = null;

  constructor(set: (at: number) => void) {
    this.#set = set;
  }

  /** `at`: milliseconds since the epoch. */
  wake(at: number): void {
    if (this.#armedFor !== null && this.#armedFor <= at) return;
    this.#armedFor = at;
    this.#set(at);
  }

  rang(): void {
    this.#armedFor = null;
  }
}
