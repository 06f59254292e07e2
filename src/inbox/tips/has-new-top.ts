interface Named {
  id: string;
}

/** Whether the first entry of a list is new. false at the first read of a list. */
export function hasNewTop(before: Named[] | undefined, now: Named[] | undefined): boolean {
  const top = now?.[0];
  if (before === undefined || top === undefined) return false;
  return before.every(({ id }) => id !== top.id);
}
