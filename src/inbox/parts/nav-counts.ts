import { createContext } from "react";

/** Page → how much there waits for this officer. The navigation and the window's title tell it. */
export const NavCounts = createContext<Readonly<Record<string, number>>>({});
