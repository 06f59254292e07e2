import { browserRecords } from "./browser-records.ts";
import { Keeper } from "./keeper.ts";

/** One for the page: its boxes share the database. */
export const pageKeeper = new Keeper(browserRecords);
