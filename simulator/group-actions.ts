import { z } from "zod";
import type { SimGroup } from "./contracts.ts";
import { ControlError } from "./control-error.ts";
import { parseControl } from "./control-input.ts";

/** One thing that happens in a group, asked for over HTTP. */
type Action = (group: SimGroup, input: unknown) => unknown;

const status = z.enum(["creator", "administrator", "member", "left", "kicked"]);
const memberInput = z.object({ user: z.string(), status });
const botInput = z.object({ by: z.string(), status, start: z.string().optional() });
const sayInput = z.object({
  user: z.string(),
  text: z.string(),
  as: z.enum(["group", "channel"]).optional(),
});
const pressInput = z.object({ user: z.string(), button: z.string() });

const ACTIONS: Readonly<Record<string, Action>> = {
  member: (group, input) => {
    const { user, status: now } = parseControl(memberInput, input);
    group.member(user, now);
    return { ok: true };
  },
  bot: (group, input) => {
    const { by, status: now, start } = parseControl(botInput, input);
    group.bot(by, now, start);
    return { ok: true };
  },
  say: (group, input) => {
    const { user, text, as } = parseControl(sayInput, input);
    return { messageId: group.say(user, text, as) };
  },
  press: (group, input) => {
    const { user, button } = parseControl(pressInput, input);
    return group.press(user, button);
  },
  migrate: (group) => ({ id: group.migrate() }),
};

/** Throws `ControlError` for an unknown action or a wrong body. */
export function runGroupAction(group: SimGroup, name: string, input: unknown): unknown {
  const action = ACTIONS[name];
  if (!action) throw new ControlError(`the actions are ${Object.keys(ACTIONS).join(", ")}`);
  return action(group, input);
}
