import { effectNamed } from "../effects/effects.ts";
import { WHEN_CHOICES } from "../engine/options.ts";
import type { Content } from "../flow/content.ts";
import { isInput } from "../flow/is-input.ts";
import type { ChooseStep, Condition, DoStep, Flow, InputStep, Step } from "../flow/schema.ts";
import { submitStep, TIP_FACTS } from "../flow/tip-facts.ts";
import { didYouMean, type Fault, faultAt } from "./check-fault.ts";
import type { Checked, FlowFile } from "./check-files.ts";

/**
 * Checks references to answers: in conditions, in `with`, and in lists that depend on an answer.
 */
export function checkAnswers({ content, flows }: Checked): Fault[] {
  return flows.flatMap((file) =>
    file.flow.steps.flatMap((step) => {
      const look: Look = { content, file, step: step.id };
      return [
        ...inConditions(look, step),
        ...(step.kind === "do" ? inEffect(look, step) : []),
        ...(step.kind === "choose" ? inChoose(look, step) : []),
        ...(step.kind === "write" ? inHint(look, step.hint) : []),
      ];
    }),
  );
}

/** Facts that conditions may use beside answers: of the session everywhere, of cards in `if` alone. */
const SESSION_FACTS = ["subscribed", "offer", "receipts", "deletes", "free", "unstaffed"].map(
  (name) => `session/${name}`,
);
const FACTS = [...SESSION_FACTS, "card/tip", "card/voted"];

interface Look {
  content: Content;
  file: FlowFile;
  step: string;
}

/** The possible values of an answer; null: any. */
type Values = Set<string> | null;

function inConditions(look: Look, step: Step): Fault[] {
  if (step.kind === "branch") {
    return step.cases.flatMap((c, i) => inCondition(look, c.when, ["cases", i, "when"]));
  }
  if (step.kind !== "choose") return [];
  return step.options.flatMap((option, i) =>
    option.if ? inCondition(look, option.if, ["options", i, "if"]) : [],
  );
}

function inCondition(look: Look, condition: Condition, keys: PropertyKey[]): Fault[] {
  return Object.entries(condition).flatMap(([key, wanted]) => {
    if (keys[0] === "options" && FACTS.includes(key)) return [];
    if (keys[0] === "cases" && SESSION_FACTS.includes(key)) return inSessionFact(look, key, keys);
    if (keys[0] === "cases" && Object.hasOwn(TIP_FACTS, key))
      return inTipFact(look, wanted, [...keys, key]);
    const missing = unknownAnswer(look, key, [...keys, key]);
    if (missing) return [missing];
    const values = valuesOf(look.content, look.file.flow, key);
    const spot = look.file.atStep(look.step, ...keys, key);
    return [wanted]
      .flat()
      .flatMap((value) =>
        !values || values.has(value)
          ? []
          : [faultAt(spot, `"${key}" is never "${value}"`, didYouMean(value, values))],
      );
  });
}

/** A draft's questions are listed without its session. */
function inSessionFact({ file, step }: Look, key: string, keys: PropertyKey[]): Fault[] {
  if (!file.flow.draft) return [];
  const spot = file.atStep(step, ...keys, key);
  return [faultAt(spot, `"${key}" is not known in a flow with \`draft\``, "`if` of an option")];
}

/** Only a flow that sends a tip has facts of it. */
function inTipFact({ file, step }: Look, wanted: Condition[string], keys: PropertyKey[]): Fault[] {
  const spot = file.atStep(step, ...keys);
  const key = String(keys.at(-1));
  if (!submitStep(file.flow)) {
    return [faultAt(spot, `"${key}" is known only in a flow with submit-tip`)];
  }
  return [wanted]
    .flat()
    .filter((value) => value !== "yes" && value !== "no")
    .map((value) => faultAt(spot, `"${key}" is never "${value}"`, "yes or no"));
}

function inEffect(look: Look, step: DoStep): Fault[] {
  const { needs = [], may = [] } = effectNamed(step.effect) ?? {};
  const given = Object.keys(step.with);
  const known = [...needs.flat(), ...may];
  const spot = look.file.atStep(step.id, "effect");
  return [
    ...needs
      .filter((group) => !group.some((name) => given.includes(name)))
      .map((group) =>
        faultAt(spot, `${step.effect} needs \`with: { ${group.join(" or ")}: ... }\``),
      ),
    ...given.flatMap((name) => {
      const keys = ["with", name];
      if (known.includes(name)) return unknownAnswer(look, step.with[name] ?? "", keys) ?? [];
      const message = `${step.effect} takes no "${name}"`;
      return faultAt(look.file.atStep(step.id, ...keys), message, didYouMean(name, known));
    }),
  ];
}

function inHint(look: Look, hint: string | undefined): Fault[] {
  const missing = hint === undefined ? null : unknownAnswer(look, hint, ["hint"]);
  return missing ? [missing] : [];
}

function inChoose(look: Look, step: ChooseStep): Fault[] {
  const named: [key: string | undefined, keys: PropertyKey[]][] = [
    [step.of, ["of"]],
    [step.card, ["card"]],
    ...step.options.flatMap((option, i) =>
      Object.entries(option.with ?? {}).map(([to, from]): [string, PropertyKey[]] => [
        from,
        ["options", i, "with", to],
      ]),
    ),
  ];
  return [
    ...named.flatMap(([key, keys]) =>
      key === undefined || key.startsWith("card/") ? [] : (unknownAnswer(look, key, keys) ?? []),
    ),
    ...step.options.flatMap((option, i) => inGiven(look, option, ["options", i])),
  ];
}

/** Checks the answers that another flow is started with. That flow must have them. */
function inGiven(look: Look, option: ChooseStep["options"][number], at: PropertyKey[]): Fault[] {
  const { with: carried = {}, set = {} } = option;
  return [
    ...Object.keys(carried).flatMap((to) => unknownAnswer(look, to, [...at, "with", to]) ?? []),
    ...inCondition(look, set, [...at, "set"]),
  ];
}

function unknownAnswer(look: Look, key: string, keys: PropertyKey[]): Fault | null {
  const { content, file } = look;
  const [flowId, name] = split(file.flow, key);
  const flow = content.flows[flowId];
  const spot = file.atStep(look.step, ...keys);
  if (!flow) {
    const hint = didYouMean(key, FACTS) ?? didYouMean(flowId, Object.keys(content.flows));
    return faultAt(spot, `"${key}": there is no flow "${flowId}"`, hint);
  }
  const answers = answersOf(flow);
  if (answers.includes(name)) return null;
  return faultAt(spot, `no step gives the answer "${key}"`, didYouMean(name, answers));
}

function split(flow: Flow, key: string): [flow: string, name: string] {
  const [first = "", second] = key.split("/");
  return second === undefined ? [flow.flow, first] : [first, second];
}

/** The names of a flow's answers. */
function answersOf(flow: Flow): string[] {
  return flow.steps.flatMap((step) => {
    if (step.kind === "do") return effectNamed(step.effect)?.outcomes ? [step.id] : [];
    if (!isInput(step) || (step.kind === "choose" && step.summary)) return [];
    const asides = "unmatched" in step && step.unmatched ? [step.unmatched.answer] : [];
    if (step.kind !== "choose") return [step.id, ...asides];
    const others = step.options.flatMap((option) => option.as ?? []);
    return [step.as ?? step.id, ...others, ...asides];
  });
}

function valuesOf(content: Content, ownFlow: Flow, key: string): Values {
  const [flowId, name] = split(ownFlow, key);
  const flow = content.flows[flowId];
  const step = flow?.steps.find(({ id }) => id === name);
  if (step?.kind === "do") return new Set(effectNamed(step.effect)?.outcomes);
  if (!step || !isInput(step)) return null;
  const values = ownValues(content, step);
  return values && new Set([...values, "any", ...(step.skip ? ["skipped"] : [])]);
}

function ownValues(content: Content, step: InputStep): string[] | null {
  switch (step.kind) {
    case "write":
      return ["text"];
    case "attach":
      return ["media"];
    case "locate":
      return ["text", "place"];
    case "when":
      return [...WHEN_CHOICES, "text"];
    case "choose": {
      const listed = step.from ? listedValues(content, step.from) : [];
      return listed && [...listed, ...step.options.map(({ id }) => id)];
    }
  }
}

function listedValues({ place }: Content, from: NonNullable<ChooseStep["from"]>): string[] | null {
  if (from === "categories") return place.categories.map(({ id }) => id);
  if (from === "areas") return place.areas.map(({ id }) => id);
  return from === "languages" ? place.languages : null;
}
