import { DatabaseSync } from "node:sqlite";
import { median, rotated } from "../measure.ts";
import { table } from "../table.ts";

/** A station with an officer's session. */
export interface Asked {
  name: string;
  origin: string;
  cookie: string;
}

const ROUNDS = 200;
const WARM_UP = 20;
const P95 = 0.95;

const QUESTIONS = [
  { name: "first page", path: "/api/tips" },
  { name: "page of one status", path: "/api/tips?status=closed" },
  { name: "page of a rarer status", path: "/api/tips?status=acting" },
  { name: "last page but one", path: "/api/tips?cursor=52" },
  { name: "counts of the ratings", path: "/api/tips/ratings" },
  { name: "who am I", path: "/api/me" },
];

/** Times each question at each station. Each round asks all of them in turn. */
export async function serverFigures(stations: Asked[]): Promise<string> {
  const asked = QUESTIONS.flatMap((question) =>
    stations.map((station) => ({ question, station, times: [] as number[] })),
  );
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const { question, station, times } of rotated(asked, round + WARM_UP)) {
      const took = await time(() => read(station, question.path));
      if (round >= 0) times.push(took);
    }
  }
  const rows = asked.map(({ question, station, times }) => [
    `${question.name}, ${station.name}`,
    median(times).toFixed(2),
    p95(times).toFixed(2),
  ]);
  return table(["ms at the Worker", "median", "p95"], rows);
}

/** Reads a page to the end of its body. Throws unless its status is 200. */
export async function read({ origin, cookie }: Asked, path: string): Promise<string> {
  const response = await fetch(`${origin}${path}`, { headers: { cookie } });
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** The same page as a bare statement in Node's SQLite: the lower bound. */
export async function bareFigure(file: string): Promise<string> {
  const db = new DatabaseSync(file, { readOnly: true });
  const page = db.prepare(`SELECT seq, id, category, area, urgent, status, received_at, unread,
    media_count FROM tips ORDER BY seq DESC LIMIT 51`);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await time(async () => page.all()));
  db.close();
  const row = ["first page, bare SQL", median(times).toFixed(2), p95(times).toFixed(2)];
  return table(["ms in Node's SQLite", "median", "p95"], [row]);
}

export async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function p95(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * P95)] ?? 0;
}
