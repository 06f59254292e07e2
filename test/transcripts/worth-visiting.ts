import { RENDERINGS } from "../../scripts/flows-channels.ts";
import type { ChannelId } from "../../src/core/channel.ts";
import { reachable } from "../../src/core/check/flow-graph.ts";
import { isWaitedFor } from "../../src/core/effects/effects.ts";
import { COMMANDS, type Content } from "../../src/core/flow/content.ts";
import type { Condition, Flow, Step } from "../../src/core/flow/schema.ts";
import type { Session } from "../../src/core/flow/session.ts";
import { restKind } from "./visits.ts";

/** Seen by what follows it, or by an effect of another name. */
const SILENT: string[] = ["set-language", "check-receipt", "want"];

/** Everything that the stories must visit in a language on a channel, as `visitsOf` names it. */
export function worthVisiting(content: Content, lang: string, channel: ChannelId): string[] {
  const { can } = RENDERINGS[channel];
  const flows = Object.values(content.flows).map((flow) => onChannel(flow, can));
  const steps = flows.flatMap((flow) => {
    const met = reachable(flow);
    return flow.steps.filter(({ id }) => met.has(id)).map((step) => ({ flow: flow.flow, step }));
  });
  const said = (id: string) => content.texts.format(lang, id, content.place.hotlines);
  const kinds = new Set(steps.flatMap(({ step }) => restKind(step) ?? []));
  return [
    ...content.place.categories.map(({ id }) => `tip ${id}`),
    ...[...kinds].flatMap((kind) => COMMANDS.map((command) => `${command} at ${kind}`)),
    ...steps.flatMap(({ flow, step }) =>
      step.kind === "say"
        ? [`said ${said(`${flow}-${step.id}`)}`]
        : inStep(`${flow}/${step.id}`, step),
    ),
  ];
}

function inStep(name: string, step: Step): string[] {
  switch (step.kind) {
    case "choose":
      return [`step ${name}`, ...step.options.map(({ id }) => `option ${name}/${id}`)];
    case "write":
    case "attach":
    case "locate":
    case "when":
      return [`step ${name}`];
    case "do":
      if (isWaitedFor(step.effect)) return [`step ${name}`, `ended ${name} ok`, `ended ${name} no`];
      return SILENT.includes(step.effect) ? [] : [`effect ${step.effect}`];
    case "say":
    case "branch":
    case "run":
    case "end":
      return [];
  }
}

const POWERS = ["deletes", "free"] as const;

/** The flow with the steps, options and cases that this channel has. */
function onChannel(flow: Flow, can: NonNullable<Session["can"]>): Flow {
  const holds = (condition: Condition | undefined) =>
    POWERS.every((power) => {
      const asked = condition?.[`session/${power}`];
      return asked === undefined || [asked].flat().includes(can.includes(power) ? "yes" : "no");
    });
  const steps = flow.steps.flatMap((step): Step[] => {
    if (step.kind === "locate" && !can.includes("location")) return [];
    if (step.kind === "branch") {
      return [{ ...step, cases: step.cases.filter((one) => holds(one.when)) }];
    }
    if (step.kind !== "choose") return [step];
    return [{ ...step, options: step.options.filter((option) => holds(option.if)) }];
  });
  return { ...flow, steps };
}
