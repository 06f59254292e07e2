import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../src/core/units.ts";
import { chance, DAYS, expectedAt, HEADS, OFFICERS, rosterOf, START } from "./duty-rules.ts";
import { dutyStation } from "./duty-station.ts";

/** She leaves in the sixth week, and stays in the roster. */
const LEAVER = "nam";

const PER_DAY = 4;

interface Waiting {
  id: string;
  /** When somebody was told last who was not told before. */
  toldAt: number;
  told: Set<string>;
  /** Everybody whom it can reach has it. */
  isOver: boolean;
}

/**
 * A quarter of a station: a roster with absences, gaps and people who have left, officers who open
 * what they are told of, or do not, and urgent tips at all hours. What is right is said in
 * `duty-rules.ts` a second time, by whole minutes on a clock that is seven hours ahead.
 */
export class QuarterOfDuty {
  readonly faults: string[] = [];
  tips = 0;
  /** How many climbed at all, and as far as the heads. */
  climbed = 0;
  heads = 0;
  /** How many came while nobody was on duty. */
  inGaps = 0;
  /** The longest time without a next one having been told, ms. */
  longest = 0;
  readonly #seed: number;
  readonly #draw: () => number;
  readonly #roster;
  readonly #station = dutyStation({
    ...Object.fromEntries(OFFICERS.map((id) => [id, "officer"] as const)),
    ...Object.fromEntries(HEADS.map((id) => [id, "head"] as const)),
  });
  readonly #waiting = new Map<string, Waiting>();
  /** The next one last. */
  readonly #events: { at: number; does(): unknown }[] = [];

  constructor(seed: number) {
    this.#seed = seed;
    this.#draw = chance(seed);
    this.#roster = rosterOf(this.#draw);
    this.#station.clock.at = START;
    this.#station.follow(this.#roster);
  }

  async run(): Promise<this> {
    const { store, clock } = this.#station;
    for (let n = 0; n < PER_DAY * DAYS; n++)
      this.#plan(START + this.#draw() * DAYS * DAY_MS, () => this.#arrive());
    this.#plan(START + 40 * DAY_MS, () => store.officers.leave(LEAVER, clock.at, null));
    for (const [day, officer] of [
      [20, "minh"],
      [55, "thu"],
    ] as const)
      this.#plan(START + day * DAY_MS, () => {
        const by = { by: "lan", at: clock.at, until: clock.at + DAY_MS };
        store.suspensions.add({ officer, ...by });
      });
    while (this.faults.length < 5 && (await this.#next()));
    return this;
  }

  /** What comes next: the station's alarm, or something that happens. false: nothing does. */
  async #next(): Promise<boolean> {
    const { clock, ring, nextAt } = this.#station;
    const event = this.#events.at(-1);
    const alarm = nextAt();
    const isAlarm = alarm !== null && (!event || alarm <= event.at);
    const at = isAlarm ? alarm : event?.at;
    if (at === undefined) return false;
    clock.at = Math.max(clock.at, at);
    for (const tip of this.#waiting.values()) this.#check(tip);
    if (isAlarm) ring();
    else await this.#events.pop()?.does();
    this.#look();
    return true;
  }

  #check({ id, toldAt, isOver }: Waiting): void {
    if (isOver) return;
    const { clock, deps } = this.#station;
    const waits = clock.at - toldAt;
    this.longest = Math.max(this.longest, waits);
    if (waits > deps.place.duty.climbMinutes * MINUTE_MS)
      this.#fault(`${id} waits ${waits / MINUTE_MS} min`);
  }

  /** Looks at who is told of each tip now. */
  #look(): void {
    if (this.#waiting.size === 0) return;
    const readers = [...HEADS, ...OFFICERS].filter((id) => this.#isThere(id));
    const calls = readers.map((id) => ({ id, tips: this.#station.calls(id) }));
    for (const tip of this.#waiting.values()) {
      const has = calls.filter(({ tips }) => tips.includes(tip.id)).map(({ id }) => id);
      const fresh = has.filter((id) => !tip.told.has(id));
      for (const id of fresh) this.#tell(tip, id);
      if (fresh.length > 0) tip.toldAt = this.#station.clock.at;
      tip.isOver = HEADS.filter((id) => this.#isThere(id)).every((id) => tip.told.has(id));
    }
  }

  /** Some open it a while later, heads nearly always. */
  #tell(tip: Waiting, id: string): void {
    tip.told.add(id);
    const at = this.#station.clock.at + (1 + this.#draw() * 25) * MINUTE_MS;
    if (this.#draw() < (HEADS.includes(id) ? 0.95 : 0.4)) this.#plan(at, () => this.#open(tip, id));
  }

  #open(tip: Waiting, by: string): void {
    if (!this.#waiting.has(tip.id) || !this.#isThere(by)) return;
    this.#station.open(tip.id, by);
    this.#waiting.delete(tip.id);
    if (tip.told.size > 1) this.climbed += 1;
    if (tip.isOver) this.heads += 1;
    this.#station.store.tips.remove(tip.id);
  }

  async #arrive(): Promise<void> {
    const { clock, receive } = this.#station;
    const tip = {
      id: `tip-${this.tips}`,
      toldAt: clock.at,
      told: new Set<string>(),
      isOver: false,
    };
    this.tips += 1;
    await receive(tip.id);
    this.#waiting.set(tip.id, tip);
    this.#look();
    const isThere = (id: string) => this.#isThere(id);
    const [first] = expectedAt(this.#roster, clock.at, isThere);
    if (first === undefined) this.inGaps += 1;
    const wanted = first === undefined ? HEADS.filter(isThere) : [first];
    if ([...tip.told].sort().join() !== wanted.sort().join())
      this.#fault(`${tip.id} went to ${[...tip.told]}, not to ${wanted}`);
  }

  #isThere(id: string): boolean {
    const { store, clock } = this.#station;
    const isStopped = store.suspensions
      .all()
      .some(({ officer, until }) => officer === id && clock.at < until);
    return store.officers.find(id) !== null && !isStopped;
  }

  #plan(at: number, does: () => unknown): void {
    this.#events.push({ at, does });
    this.#events.sort((one, other) => other.at - one.at);
  }

  #fault(what: string): void {
    const local = new Date(this.#station.clock.at + 7 * HOUR_MS).toJSON();
    this.faults.push(`seed ${this.#seed}, ${local}: ${what}`);
  }
}
