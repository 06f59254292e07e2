import type { FlowEvent } from "../../core/flow/incoming.ts";

export type DoneArgs = Extract<FlowEvent, { type: "done" }>["args"];

/** What has become of an effect, as the engine is told. */
export function done(effect: string, ok: boolean, args: DoneArgs = {}): FlowEvent {
  return { type: "done", effect, ok, args };
}
