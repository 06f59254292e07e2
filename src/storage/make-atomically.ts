/**
 * Runs work in one transaction. `copies`: caches of the same database, which are read again after a
 * rollback.
 */
export function makeAtomically(
  storage: DurableObjectStorage,
  copies: { reread(): void }[],
): <T>(work: () => T) => T {
  return (work) => {
    try {
      return storage.transactionSync(work);
    } catch (error) {
      for (const copy of copies) copy.reread();
      throw error;
    }
  };
}
