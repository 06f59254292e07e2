import type { MantineColorSchemeManager } from "@mantine/core";

/** Light or dark as the system says; nothing is chosen here, so nothing is stored. */
export const systemColors: MantineColorSchemeManager = {
  get: (standard) => standard,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
