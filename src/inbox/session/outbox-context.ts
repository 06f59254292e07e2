import { createContext } from "react";
import type { Outbox } from "./outbox.ts";

/** null: it is being opened, or this officer has none. */
export const OutboxContext = createContext<Outbox | null>(null);
