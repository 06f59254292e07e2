import type { Content } from "../flow/content.ts";
import type { EngineInput, IncomingBody } from "../flow/incoming.ts";
import type { Session } from "../flow/session.ts";
import { typedCommand } from "./command.ts";

export type Message = Extract<EngineInput, { body: IncomingBody }>;

/** Most characters of one text; after them it is taken as it is. */
const MOST_HELD = 12_000;

/**
 * What a message, or the end of the wait for one (null), brings to be taken now: nothing while the
 * second part of a long text may follow, one text for two parts. Nothing else becomes a part.
 */
export function takeParts(content: Content, session: Session, said: Message | null): Message[] {
  const { held } = session;
  if (held === undefined && !said?.isPart) return said ? [said] : [];
  if (held !== undefined) session.held = undefined;
  const before = held === undefined ? [] : [{ body: { type: "text", text: held } } as const];
  if (said?.body.type !== "text" || typedCommand(content, said.body.text)) {
    return said ? [...before, said] : before;
  }
  const text = held === undefined ? said.body.text : join(held, said.body.text);
  if (said.isPart && text.length < MOST_HELD) {
    session.held = text;
    return [];
  }
  return [{ ...said, body: { ...said.body, text } }];
}

/** Apps cut at a space where there is one, and take it away. */
function join(first: string, second: string): string {
  return `${first} ${second}`;
}
