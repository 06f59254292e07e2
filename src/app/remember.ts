/**
 * What was made of a key, asked for once: the last `most` keys are remembered, in memory alone. What
 * fails is asked for again.
 */
export function remember<T>(
  most: number,
  make: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    made.catch(() => known.delete(key));
    const [oldest] = known.size > most ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return made;
  };
}
