import { readContent, readRulesAlone } from "../../scripts/read-content.ts";
import { step } from "../../src/core/engine/step.ts";
import type { Content } from "../../src/core/flow/content.ts";
import type { Session } from "../../src/core/flow/session.ts";
import { makeKeyring } from "../../src/seal/keyring.ts";
import { type Candidate, type Figure, measure } from "../measure.ts";
import { type Recording, record } from "../resident.ts";
import { micros, percent, table, whole } from "../table.ts";
import { type BareState, bareTurn, newBareState } from "./bare-turn.ts";
import { makeConversationsBot } from "./conversations-bot.ts";
import { QUESTION_TURNS, questionCandidates } from "./question-turns.ts";

/** Numbers of the turns whose cost is compared, counted from 1. */
const EARLY = 5;
const LONG = 500;
const ROUNDS = { rounds: 7, sampleMs: 250 };

const CANDIDATES = {
  engine: "engine, state through JSON",
  bare: "bare function, state through JSON",
  sealed: "engine, state sealed (AES-GCM)",
  bareSealed: "bare function, state sealed",
  kept: "engine, session kept and sealed, as the Worker does",
  conversations: "grammY + conversations, state through JSON",
};
const early = (name: string) => `${name}, early`;
const late = (name: string) => `${name}, late`;

/** Measures the engine beside its baselines; returns the tables. */
export async function engineBench(): Promise<string> {
  const content = readContent();
  const recording = record(content, LONG, true);
  // The last turn at the same step of the flow as the early one.
  const { length } = recording.tip;
  const last = EARLY + length * Math.floor((LONG - EARLY) / length);
  const figures = await measure(await candidates(content, recording, last), ROUNDS);
  const { candidates: asking, sessionBytes } = questionCandidates();
  const asked = await measure(asking, ROUNDS);
  return [
    throughput(figures),
    costs(figures, last),
    questions(asked),
    `session after twelve answers: ${sessionBytes} bytes of JSON`,
    await eachTurn(content, recording),
  ].join("\n\n");
}

async function candidates(
  content: Content,
  recording: Recording,
  last: number,
): Promise<Candidate[]> {
  const keyring = await makeKeyring(new Uint8Array(32));
  const box = await keyring.box("session", "telegram:77");
  return [
    { name: CANDIDATES.bare, run: (count) => bare(count) },
    { name: CANDIDATES.engine, run: (count) => engine(content, recording, count) },
    { name: CANDIDATES.bareSealed, run: (count) => sealedTurns(count, box, bareOnBytes) },
    {
      name: CANDIDATES.sealed,
      run: (count) => sealedTurns(count, box, engineOnBytes(content, recording)),
    },
    { name: CANDIDATES.kept, run: (count) => keptSealedTurns(count, box, { content, recording }) },
    { name: early(CANDIDATES.engine), run: atTurn(content, recording, EARLY) },
    { name: late(CANDIDATES.engine), run: atTurn(content, recording, last) },
    { name: early(CANDIDATES.conversations), run: await conversationsAt(EARLY) },
    { name: late(CANDIDATES.conversations), run: await conversationsAt(last) },
  ];
}

function bare(count: number): void {
  let json = JSON.stringify(newBareState());
  for (let turn = 0; turn < count; turn++) json = bareOnJson(json);
}

/** A whole turn of the baseline on JSON. Also used with the state sealed. */
function bareOnJson(json: string): string {
  // Only this code writes it.
  const { state, reply } = bareTurn(JSON.parse(json) as BareState, "Câu trả lời");
  if (reply.text === "") throw new Error("no reply");
  return JSON.stringify(state);
}

function engine(content: Content, { inputs, states }: Recording, count: number): void {
  let json = states[0] ?? "";
  for (let turn = 0; turn < count; turn++) {
    const at = turn % inputs.length;
    if (at === 0) json = states[0] ?? "";
    json = engineOnJson(content, json, inputs[at]);
  }
}

function engineOnJson(content: Content, json: string, input: Recording["inputs"][0] | undefined) {
  if (!input) throw new RangeError("no input");
  // Only this code writes it.
  const { session, effects } = step(content, JSON.parse(json) as Session, input);
  if (effects.length === 0) throw new Error("no effect");
  return JSON.stringify(session);
}

/** What the Conversation's document is about. */
const ROW = "document";

type Box = Awaited<ReturnType<Awaited<ReturnType<typeof makeKeyring>>["box"]>>;
type OnJson = (turn: number, json: string | null) => string;

/** Plays turns from sealed states: opens one at the start of a turn, and seals one at the end. */
async function sealedTurns(count: number, box: Box, play: OnJson): Promise<void> {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let sealed: Uint8Array | null = null;
  for (let turn = 0; turn < count; turn++) {
    const plain: Uint8Array | null = sealed && (await box.open(sealed, ROW));
    sealed = await box.seal(encoder.encode(play(turn, plain && decoder.decode(plain))), ROW);
  }
}

/** Plays turns as the Conversation object does: the session that it sealed last stays open. */
async function keptSealedTurns(
  count: number,
  box: Box,
  { content, recording: { inputs, states } }: { content: Content; recording: Recording },
): Promise<void> {
  const encoder = new TextEncoder();
  // Only this code writes it.
  const first = JSON.parse(states[0] ?? "") as Session;
  let session = first;
  for (let turn = 0; turn < count; turn++) {
    const at = turn % inputs.length;
    const input = inputs[at];
    if (!input) throw new RangeError("no input");
    session = step(content, at === 0 ? first : session, input).session;
    await box.seal(encoder.encode(JSON.stringify(session)), ROW);
  }
}

const bareOnBytes: OnJson = (_turn, json) => bareOnJson(json ?? JSON.stringify(newBareState()));

function engineOnBytes(content: Content, { inputs, states }: Recording): OnJson {
  return (turn, json) => {
    const at = turn % inputs.length;
    const before = at === 0 ? states[0] : json;
    return engineOnJson(content, before ?? "", inputs[at]);
  };
}

/** Repeats one turn of the conversation, always from the state before it. */
function atTurn(content: Content, { inputs, states }: Recording, turn: number): Candidate["run"] {
  const json = states[turn - 1] ?? "";
  const input = inputs[turn - 1];
  return (count) => {
    for (let done = 0; done < count; done++) engineOnJson(content, json, input);
  };
}

async function conversationsAt(turn: number): Promise<Candidate["run"]> {
  const bot = makeConversationsBot();
  for (let before = 1; before < turn; before++) await bot.turn(before);
  const { json } = bot.state;
  return async (count) => {
    for (let done = 0; done < count; done++) {
      bot.state.json = json;
      await bot.turn(turn);
    }
  };
}

type Figures = Map<string, Figure>;

function of(figures: Figures, name: string): Figure {
  const figure = figures.get(name);
  if (!figure) throw new Error(`not measured: ${name}`);
  return figure;
}

function throughput(figures: Figures): string {
  const row = (name: string, baseline: string) => {
    const { wallUs, lowUs, highUs, cpuUs } = of(figures, name);
    const ratio = percent(of(figures, baseline).wallUs, wallUs);
    const spread = `${whole(1e6 / highUs)} to ${whole(1e6 / lowUs)}`;
    return [name, whole(1e6 / wallUs), spread, micros(cpuUs), ratio];
  };
  const header = ["turns per second", "median", "spread", "CPU us a turn", "of the bare function"];
  return table(header, [
    row(CANDIDATES.engine, CANDIDATES.bare),
    row(CANDIDATES.bare, CANDIDATES.bare),
    row(CANDIDATES.sealed, CANDIDATES.bareSealed),
    row(CANDIDATES.kept, CANDIDATES.bareSealed),
    row(CANDIDATES.bareSealed, CANDIDATES.bareSealed),
    row(early(CANDIDATES.conversations), CANDIDATES.bare),
  ]);
}

function questions(figures: Figures): string {
  const bare = of(figures, QUESTION_TURNS.bare).wallUs;
  const rows = Object.values(QUESTION_TURNS).map((name) => {
    const { wallUs, lowUs, highUs, cpuUs } = of(figures, name);
    const spread = `${whole(1e6 / highUs)} to ${whole(1e6 / lowUs)}`;
    return [name, whole(1e6 / wallUs), spread, micros(cpuUs), percent(bare, wallUs)];
  });
  const header = ["12 questions, turns per second", "median", "spread", "CPU us a turn"];
  return table([...header, "of the switch"], rows);
}

const TURN_ROUNDS = { rounds: 5, sampleMs: 40 };

/** How a turn of the tip is measured. */
const WAYS = {
  json: "through JSON",
  kept: "session kept",
  plain: "the same, without the judge",
};

/** Measures each turn of one tip: the average, and the most expensive ones. */
async function eachTurn(content: Content, recording: Recording): Promise<string> {
  const { start, length } = recording.tip;
  const turns = Array.from({ length }, (_, index) => start + index + 1);
  const plain = readRulesAlone();
  const figures = await measure(
    turns.flatMap((turn) => [
      { name: `${turn} json`, run: atTurn(content, recording, turn) },
      { name: `${turn} kept`, run: keptAtTurn(content, recording, turn) },
      { name: `${turn} plain`, run: keptAtTurn(plain, recording, turn) },
    ]),
    TURN_ROUNDS,
  );
  const ways = Object.keys(WAYS);
  const us = (turn: number, way: string) => of(figures, `${turn} ${way}`).cpuUs;
  const average = (way: string) => turns.reduce((sum, turn) => sum + us(turn, way), 0) / length;
  const dearest = turns.toSorted((a, b) => us(b, "kept") - us(a, "kept")).slice(0, DEAREST);
  const rows = [
    ["average", ...ways.map((way) => micros(average(way)))],
    ...dearest.map((turn) => [
      saidAt(recording, turn),
      ...ways.map((way) => micros(us(turn, way))),
    ]),
  ];
  return table(["CPU us, each turn of a tip with the real flows", ...Object.values(WAYS)], rows);
}

/**
 * Repeats one turn as the Worker plays it: the session stays in memory, and is written as JSON at
 * the end.
 */
function keptAtTurn(
  content: Content,
  { inputs, states }: Recording,
  turn: number,
): Candidate["run"] {
  // Only this code writes it.
  const before = JSON.parse(states[turn - 1] ?? "") as Session;
  const input = inputs[turn - 1];
  if (!input) throw new RangeError("no input");
  return (count) => {
    for (let done = 0; done < count; done++) JSON.stringify(step(content, before, input).session);
  };
}

const DEAREST = 6;

function saidAt({ inputs }: Recording, turn: number): string {
  const input = inputs[turn - 1];
  if (!input || !("body" in input)) return "?";
  const { body } = input;
  if (body.type === "text") return body.text.slice(0, 40);
  return body.type === "press" ? body.data : body.type;
}

function costs(figures: Figures, turn: number): string {
  const row = (name: string) => {
    const first = of(figures, early(name)).cpuUs;
    const last = of(figures, late(name)).cpuUs;
    return [name, micros(first), micros(last), (last / first).toFixed(2)];
  };
  const header = ["CPU us of one turn", `turn ${EARLY}`, `turn ${turn}`, "late / early"];
  return table(header, [row(CANDIDATES.engine), row(CANDIDATES.conversations)]);
}
