/** A row of a lane on its way. `before`: tells whether the row ahead of it has gone. */
export interface Link {
  lane: string;
  before: Promise<boolean> | null;
  end(hasGone: boolean): void;
}

/**
 * The rows of each lane that are on their way in this object's life, one behind the other. A new
 * row that joins the chain in the commit that writes it needs no second one to be claimed. A lane
 * with anything else in it (what waits for its time, or failed) has no chain.
 */
export class LaneChains {
  readonly #ends = new Map<string, { link: Link; hasGone: Promise<boolean> }>();

  has(lane: string): boolean {
    return this.#ends.has(lane);
  }

  /** Adds a row at the end. */
  link(lane: string): Link {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const link: Link = {
      lane,
      before: this.#ends.get(lane)?.hasGone ?? null,
      end: (hasGone) => {
        if (!hasGone || this.#ends.get(lane)?.link === link) this.cut(lane);
        resolve(hasGone);
      },
    };
    this.#ends.set(lane, { link, hasGone: promise });
    return link;
  }

  /** What comes next is no part of it. */
  cut(lane: string): void {
    this.#ends.delete(lane);
  }
}
