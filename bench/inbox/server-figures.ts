import { DatabaseSync } from "node:sqlite";
import { TIP_FILTERS } from "../../src/core/station/tip-views.ts";
import { median, rotated } from "../measure.ts";
import { table } from "../table.ts";

/** A station with an officer's session. */
export interface Asked {
  name: string;
  origin: string;
  cookie: string;
}

const ROUNDS = 100;
const WARM_UP = 10;
const P95 = 0.95;

const QUESTIONS = [
  { name: "first page and counts", path: "/api/tips" },
  ...TIP_FILTERS.map((filter) => ({
    name: `filter ${filter}`,
    path: `/api/tips?filter=${filter}`,
  })),
  { name: "first page, a line a matter", path: "/api/tips?lines=matters&filter=open" },
  {
    name: "by deadline, a line a matter",
    path: "/api/tips?lines=matters&filter=open&order=deadline",
  },
  { name: "closed, a line a matter", path: "/api/tips?lines=matters&filter=closed" },
  { name: "open by deadline", path: "/api/tips?filter=open&order=deadline" },
  { name: "open by arrival", path: "/api/tips?filter=open&order=arrival" },
  { name: "all by arrival", path: "/api/tips?order=arrival" },
  { name: "all by deadline", path: "/api/tips?order=deadline" },
  { name: "closed of a category", path: "/api/tips?filter=closed&category=fraud" },
  { name: "closed that none is", path: "/api/tips?filter=closed&status=checking" },
  { name: "a page far back", path: "/api/tips?cursor=event~1000000000~52" },
  { name: "one by its number", path: "/api/tips?number=00412" },
  { name: "counts alone", path: "/api/tips/counts" },
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

const COLUMNS = "seq, id, category, area, urgent, status, received_at, unread, media_count";
const BARE = {
  "the newest, as before filters": `SELECT ${COLUMNS} FROM tips ORDER BY seq DESC LIMIT 51`,
  "first page": `SELECT ${COLUMNS} FROM tips WHERE seq IN (SELECT seq FROM tips WHERE listed
    ORDER BY list_key DESC, seq DESC LIMIT 51) ORDER BY list_key DESC, seq DESC`,
};

/** Pages as bare statements in Node's SQLite: the lower bound. */
export async function bareFigure(file: string): Promise<string> {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows: string[][] = [];
  for (const [name, statement] of Object.entries(BARE)) {
    const page = db.prepare(statement);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await time(async () => page.all()));
    rows.push([`${name}, bare SQL`, median(times).toFixed(2), p95(times).toFixed(2)]);
  }
  db.close();
  return table(["ms in Node's SQLite", "median", "p95"], rows);
}

export async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function p95(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * P95)] ?? 0;
}
