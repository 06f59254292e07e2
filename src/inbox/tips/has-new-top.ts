interface Named {
  id: string;
}

/** Whether the first of a list was nowhere in it before; the first reading of a list is no news. */
export function hasNewTop(before: Named[] | undefined, now: Named[] | undefined): boolean {
  const top = now?.[0];
  if (before === undefined || top === undefined) return false;
  return before.every(({ id }) => id !== top.id);
}
