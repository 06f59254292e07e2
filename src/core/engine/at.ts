import type { Content } from "../flow/content.ts";
import type { Frame, Run, Session } from "../flow/session.ts";

/** A step as somebody sees it: where it is, whose answers, in which language. */
export interface At {
  content: Content;
  session: Session;
  run: Run;
  frame: Frame;
  lang: string;
}
