import fc from "fast-check";
import { EFFECT_NAMES } from "../../../src/core/effects/effects.ts";
import { type Content, HOME_FLOW, LANGUAGE_FLOW } from "../../../src/core/flow/content.ts";
import { type Flow, flowSchema } from "../../../src/core/flow/schema.ts";

const FLOWS = ["alpha", "beta", "gamma"] as const;
const STEPS = ["s1", "s2", "s3", "s4", "s5"] as const;

/** Mostly a step that is there; sometimes none, or one that is missing. */
const anyStepId = fc.constantFrom(...STEPS, ...STEPS, "missing");
const anyFlowId = fc.constantFrom(...FLOWS, HOME_FLOW, "missing");
const anyNext = fc.option(anyStepId, { nil: undefined });
const anyCondition = fc.dictionary(
  fc.constantFrom("s1", "s2", "alpha/s3", "beta/s1"),
  fc.constantFrom("a", "b", "text", "any", "skipped"),
  { minKeys: 1, maxKeys: 2 },
);

const anyOption = (id: string) =>
  fc.record(
    { id: fc.constant(id), next: anyNext, flow: anyFlowId, if: anyCondition },
    { requiredKeys: ["id"] },
  );

const anyOptions = fc.tuple(anyOption("a"), anyOption("b"));

const anyKind = fc.oneof(
  fc.record({ kind: fc.constant("say"), next: anyNext }),
  fc.record({
    kind: fc.constant("choose"),
    next: anyNext,
    options: anyOptions,
    from: fc.option(fc.constantFrom("areas", "receipts", "answered"), { nil: undefined }),
    skip: fc.boolean(),
    summary: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("write"), next: anyNext, skip: fc.boolean() }),
  fc.record({ kind: fc.constantFrom("attach", "locate", "when"), next: anyNext }),
  fc.record({
    kind: fc.constant("branch"),
    cases: fc.array(fc.record({ when: anyCondition, next: anyStepId }), {
      minLength: 1,
      maxLength: 2,
    }),
    else: anyNext,
  }),
  fc.record({ kind: fc.constant("run"), flow: anyFlowId, next: anyNext }),
  fc.record({
    kind: fc.constant("do"),
    effect: fc.constantFrom(...EFFECT_NAMES),
    with: fc.constant({ lang: "s1", pick: "s2", typed: "s3", text: "s4" }),
    next: anyNext,
    fail: anyNext,
  }),
  fc.record({ kind: fc.constant("end"), flow: fc.option(anyFlowId, { nil: undefined }) }),
);

const anyFlow = (flow: string): fc.Arbitrary<Flow> =>
  fc
    .record({ draft: fc.boolean(), steps: fc.tuple(...STEPS.map(() => anyKind)) })
    .map(({ draft, steps }) =>
      flowSchema.parse({ flow, draft, steps: steps.map((s, i) => ({ ...s, id: STEPS[i] })) }),
    );

/** Flows that the check may refuse: loops, missing targets, flows that run themselves. */
export const anyFlows: fc.Arbitrary<Flow[]> = fc.tuple(...FLOWS.map(anyFlow));

/** Content with these flows, each started from the menu. */
export function contentOf(real: Content, flows: Flow[]): Content {
  const menu = flowSchema.parse({
    flow: HOME_FLOW,
    steps: [{ id: "main", kind: "choose", options: FLOWS.map((flow) => ({ id: flow, flow })) }],
  });
  const all = [...flows, languageOf(real), menu];
  return { ...real, flows: Object.fromEntries(all.map((flow) => [flow.flow, flow])) };
}

function languageOf({ flows }: Content): Flow {
  const flow = flows[LANGUAGE_FLOW];
  if (!flow) throw new Error("no flow asks for the language");
  return flow;
}
