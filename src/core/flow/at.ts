import type { Content } from "./content.ts";
import type { Frame, Run, Session } from "./session.ts";

/** A step as somebody sees it: where it is, whose answers, in which language. */
export interface At {
  content: Content;
  session: Session;
  run: Run;
  frame: Frame;
  lang: string;
}
