import type { Session } from "./session.ts";

/** Which notices a subscriber wants. */
export type Wants = NonNullable<Session["wants"]>;

export const WANTS_ALL: Wants = { areas: [], topics: [], until: 0 };
