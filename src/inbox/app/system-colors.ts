import type { MantineColorSchemeManager } from "@mantine/core";

/** Follows the system's light or dark setting. There is no choice to make, so nothing is stored. */
export const systemColors: MantineColorSchemeManager = {
  get: (standard) => standard,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
