import { type Edge, edgesOf } from "../src/core/check/flow-graph.ts";
import type { Content } from "../src/core/flow/content.ts";
import type { Flow, Step } from "../src/core/flow/schema.ts";
import { type Bundle, bundle, type Jump, jumpsOf } from "./flows-lanes.ts";

/** In pixels. */
const BOX = { left: 24, width: 330, height: 50, row: 66, top: 64 };
const LANE = { first: 30, gap: 16 };
const LONGEST_LINE = 46;

const COLOURS: Record<Step["kind"], string> = {
  say: "#eef2f7",
  choose: "#e3f0ff",
  write: "#e3f0ff",
  attach: "#e3f0ff",
  locate: "#e3f0ff",
  when: "#e3f0ff",
  branch: "#fff3d6",
  run: "#efe7fb",
  do: "#e2f5e6",
  end: "#f3f4f6",
};

const STYLE = `
  svg { background: #ffffff; font-family: system-ui, sans-serif; }
  .title { font-size: 20px; font-weight: 600; fill: #111827; }
  .box { stroke: #94a3b8; }
  .id { font-size: 14px; font-weight: 600; fill: #111827; }
  .kind, .leave { font-size: 12px; fill: #475569; }
  .text { font-size: 12px; fill: #334155; }
  .way { fill: none; stroke: #64748b; stroke-width: 1.5; }
  .fail { stroke: #b91c1c; stroke-dasharray: 5 3; }
  .name { font-size: 11px; fill: #475569; paint-order: stroke; stroke: #ffffff; stroke-width: 4px; }
`;

const RIGHT = BOX.left + BOX.width;
const LEAVING = 340;

/** Draws a flow as SVG: its steps from top to bottom, and jumps beside them. */
export function drawFlow(content: Content, flow: Flow): string {
  const edges = edgesOf(flow);
  const jumps = jumpsOf(flow.steps, edges);
  const bundles = bundle(jumps);
  const lanes = Math.max(0, ...bundles.map(({ lane }) => lane + 1));
  const x = RIGHT + LANE.first + lanes * LANE.gap + 16;
  const size = { width: x + LEAVING, height: BOX.top + flow.steps.length * BOX.row + 8 };
  return frame(flow, size, [
    ...flow.steps.map((_, row) => drawDown(flow, edges, row)),
    ...bundles.flatMap(drawBundle),
    ...flow.steps.map((step, row) => drawStep(content, flow, { step, row })),
    ...flow.steps.map((step, row) => drawLeaving(edges, step, { row, x })),
    ...drawNames(jumps),
  ]);
}

const ARROW =
  '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#64748b"/></marker></defs>';

function frame(flow: Flow, { width, height }: Record<"width" | "height", number>, parts: string[]) {
  const title = `${flow.flow}${flow.draft ? " (draft)" : ""}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>The flow ${escapeXml(flow.flow)}</title>
<style>${STYLE}</style>
${ARROW}
<text class="title" x="${BOX.left}" y="36">${escapeXml(title)}</text>
${parts.filter((part) => part !== "").join("\n")}
</svg>
`;
}

function topOf(row: number): number {
  return BOX.top + row * BOX.row;
}

function drawStep(content: Content, flow: Flow, { step, row }: Row): string {
  const y = topOf(row);
  const what = detailOf(content, flow, step);
  return `<g><rect class="box" x="${BOX.left}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8" fill="${COLOURS[step.kind]}"/>
<text class="id" x="${BOX.left + 12}" y="${y + 20}">${escapeXml(step.id)}</text>
<text class="kind" x="${BOX.left + BOX.width - 12}" y="${y + 20}" text-anchor="end">${kindOf(step)}</text>
<text class="text" x="${BOX.left + 12}" y="${y + 39}">${escapeXml(cut(what))}</text></g>`;
}

interface Row {
  step: Step;
  row: number;
}

function kindOf(step: Step): string {
  if (step.kind === "do") return `do ${step.effect}`;
  return step.kind === "choose" && step.from ? `choose from ${step.from}` : step.kind;
}

/**
 * The line in a step's box: its text in the first language, the flow that it runs, or its
 * conditions.
 */
function detailOf(content: Content, flow: Flow, step: Step): string {
  if (step.kind === "run") return `runs ${step.flow}`;
  if (step.kind === "branch") {
    return [...new Set(step.cases.flatMap(({ when }) => Object.keys(when)))].join(", ");
  }
  const id = `${flow.flow}-${step.id}`;
  const [lang = ""] = content.texts.languages;
  if (!content.texts.has(lang, id)) return "";
  return content.texts.format(lang, id, content.place.hotlines).split("\n")[0] ?? "";
}

/** Draws the arrow to the next step. */
function drawDown(flow: Flow, edges: Edge[], row: number): string {
  const below = flow.steps[row + 1]?.id;
  const isBelow = ({ to }: Edge) => to.type === "step" && to.step === below;
  const from = flow.steps[row]?.id;
  const ways = edges.filter((edge) => edge.from === from && isBelow(edge));
  if (ways.length === 0) return "";
  const x = BOX.left + BOX.width / 2;
  const [start, end] = [topOf(row) + BOX.height, topOf(row + 1) - 1];
  const names = ways.flatMap(({ name }) => name ?? []).join(", ");
  return `<path class="way" d="M${x} ${start}V${end}" marker-end="url(#tip)"/>
<text class="name" x="${x + 8}" y="${start + 12}">${escapeXml(cut(names))}</text>`;
}

const OUT = 36;
const IN = 14;

function drawBundle({ jumps, lane }: Bundle): string[] {
  const x = RIGHT + LANE.first + lane * LANE.gap;
  return jumps.map(({ from, to, fails }) => {
    const [start, end] = [topOf(from) + OUT, topOf(to) + IN];
    const way = `M${RIGHT} ${start}H${x}V${end}H${RIGHT + 2}`;
    return `<path class="way${fails ? " fail" : ""}" d="${way}" marker-end="url(#tip)"/>`;
  });
}

/** Labels a jump at the box where it starts. If several jumps start there, at their targets. */
function drawNames(jumps: Jump[]): string[] {
  return jumps.map((jump) => {
    const isOne = jumps.filter(({ from }) => from === jump.from).length === 1;
    const y = isOne ? topOf(jump.from) + OUT - 4 : topOf(jump.to) + IN - 4;
    const names = jump.fails ? "fail" : jump.names.join(", ");
    return names === ""
      ? ""
      : `<text class="name" x="${RIGHT + 10}" y="${y}">${escapeXml(cut(names))}</text>`;
  });
}

const MOST_LINES = 4;

/** Lists the edges that leave the flow: flows that options start, and the change of an answer. */
function drawLeaving(edges: Edge[], step: Step, at: { row: number; x: number }): string {
  const leaving = edges.flatMap(({ from, to, name }) => {
    if (from !== step.id || to.type === "run") return [];
    if (to.type === "change") return ["→ the answer to change"];
    const named = name === undefined || ("flow" in to && to.flow === name) ? "" : `${name} `;
    return to.type === "flow" ? [`${named}→ ${to.flow}`] : [];
  });
  const shown = leaving.length > MOST_LINES * 2 ? leaving.slice(0, MOST_LINES * 2) : leaving;
  return shown
    .map((text, index) => {
      const x = at.x + (index % 2) * (LEAVING / 2);
      const y = topOf(at.row) + 14 + Math.floor(index / 2) * 14;
      return `<text class="leave" x="${x}" y="${y}">${escapeXml(text)}</text>`;
    })
    .join("\n");
}

function cut(text: string): string {
  const points = [...text];
  return points.length <= LONGEST_LINE ? text : `${points.slice(0, LONGEST_LINE - 1).join("")}…`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
