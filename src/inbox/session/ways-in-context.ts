import { createContext } from "react";
import type { WaysIn } from "./ways-in.ts";

/** Loads the rest of the app and returns the functions that open a session. Throws CallFailed. */
export type LoadWaysIn = () => Promise<WaysIn>;

export const WaysInContext = createContext<LoadWaysIn | null>(null);
