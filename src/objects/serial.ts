/**
 * Runs tasks strictly one after the other. An object's turns go through it: they await the vault
 * and other objects, and a text and a button press of one person may arrive at once.
 */
export class Serial {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
