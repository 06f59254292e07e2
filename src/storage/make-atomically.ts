/**
 * Runs work in one transaction: all or nothing. `copies` are what is kept in memory of the same
 * database; they read it again when it was rolled back.
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
