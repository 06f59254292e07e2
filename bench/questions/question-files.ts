import { AGAIN, optionId, QUESTIONS } from "./questions.ts";

/** Files of `flows/` and of `locales/`, by path. */
interface Files {
  flows: Record<string, string>;
  locales: Record<string, string>;
}

const FLOW = "survey";

/** The real content, with a menu that leads only to the twelve questions. */
export function withQuestions({ flows, locales }: Files): Files {
  const menuPath = Object.keys(flows).find((path) => path.endsWith("flows/menu.yaml"));
  const textsPath = Object.keys(locales).find((path) => path.endsWith("locales/vi/menu.ftl"));
  if (menuPath === undefined || textsPath === undefined) throw new Error("no menu to replace");
  const surveyPath = menuPath.replace("menu.yaml", `${FLOW}.yaml`);
  const benchTexts = textsPath.replace("menu.ftl", `${FLOW}.ftl`);
  return {
    flows: { ...flows, [menuPath]: menu(), [surveyPath]: survey() },
    locales: { ...locales, [benchTexts]: texts() },
  };
}

/** The menu's file, as JSON, which is valid YAML. */
function menu(): string {
  const options = [{ id: FLOW, flow: FLOW }];
  return JSON.stringify({ flow: "menu", steps: [{ id: "main", kind: "choose", options }] });
}

function survey(): string {
  const steps = [...QUESTIONS, AGAIN].map(({ id, options }) => ({
    id,
    kind: "choose",
    options: options.map((_, index) => ({
      id: optionId(index),
      ...(id === AGAIN.id ? { flow: FLOW } : {}),
    })),
  }));
  return JSON.stringify({ flow: FLOW, steps });
}

function texts(): string {
  const lines = [...QUESTIONS, AGAIN].flatMap(({ id, text, options }) => [
    `${FLOW}-${id} = ${text}`,
    ...options.map((label, index) => `${FLOW}-${id}-${optionId(index)} = ${label}`),
  ]);
  return `menu-main-${FLOW} = Trả lời\n${lines.join("\n")}\n`;
}
