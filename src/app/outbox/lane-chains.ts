/** A claimed row in a lane. `before` resolves to whether the row ahead of it has ended. */
export interface Link {
  lane: string;
  before: Promise<boolean> | null;
  end(hasGone: boolean): void;
}

/**
 * The claimed rows of each lane, in order, in this instance's memory. A new row that joins the
 * chain in the commit that writes it needs no second commit to be claimed. A lane that contains any
 * other row (waiting for its time, or failed) has no chain.
 */
export class LaneChains {
  readonly #ends = new Map<string, { link: Link; hasGone: Promise<boolean> }>();

  has(lane: string): boolean {
    return this.#ends.has(lane);
  }

  /** Appends a row to the chain. */
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

  /** Ends the chain: the next row does not join it. */
  cut(lane: string): void {
    this.#ends.delete(lane);
  }
}
