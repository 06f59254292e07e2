import { createContext } from "react";
import type { WaysIn } from "./ways-in.ts";

/** Loads all the rest of the app, and answers with the ways into it. Throws CallFailed. */
export type LoadWaysIn = () => Promise<WaysIn>;

export const WaysInContext = createContext<LoadWaysIn | null>(null);
