import { createContext } from "react";
import type { Desk } from "./desk.ts";

export const DeskContext = createContext<Desk | null>(null);
