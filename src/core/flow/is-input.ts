import type { InputStep, Step } from "./schema.ts";

/** Whether a step of a kind asks. */
const ASKS = {
  say: false,
  choose: true,
  write: true,
  attach: true,
  locate: true,
  when: true,
  branch: false,
  run: false,
  do: false,
  end: false,
} as const satisfies { [K in Step["kind"]]: K extends InputStep["kind"] ? true : false };

export function isInput(step: Step): step is InputStep {
  return ASKS[step.kind];
}
