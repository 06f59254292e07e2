import { beforeAll, describe, expect, it } from "vitest";
import { toBase64Url } from "../../src/core/base64url.ts";
import { bytesHash } from "../../src/core/bytes-hash.ts";
import type { WordsOfTips } from "../../src/core/station/tip-views.ts";
import type { TipContent } from "../../src/core/tip/tip-content.ts";
import { sealBytes } from "../../src/inbox/keys/age-file.ts";
import { type KeyPair, newKeyPair } from "../../src/inbox/keys/station-key.ts";
import type { StartEngine } from "../../src/inbox/reading/engine.ts";
import { Reading } from "../../src/inbox/reading/reading.ts";
import { startInPage } from "../../src/inbox/reading/start-in-page.ts";
import type { Answer, Job } from "../../src/inbox/reading/tip-reader.ts";

let key: KeyPair;
let tips: Record<"a" | "b" | "c" | "long", WordsOfTips["words"][number]>;

const contentOf = (text: string): TipContent => ({
  version: 1,
  lang: "vi",
  fields: [{ id: "tip/what", label: {}, value: { type: "text", text } }],
});

async function tip(id: string, text: string) {
  const plain = new TextEncoder().encode(JSON.stringify(contentOf(text)));
  const sealed = toBase64Url(await sealBytes(plain, key.recipient));
  return { id, sealed, digest: await bytesHash(plain) };
}

beforeAll(async () => {
  key = await newKeyPair();
  tips = {
    a: await tip("a", "Xe đạp bị lấy ở chợ"),
    b: await tip("b", "Đốt rác ngoài chợ cá"),
    c: { ...(await tip("c", "Chuyện khác")), digest: "of other words" },
    long: await tip(
      "long",
      `Đội tuần tra đi qua.${" Không có gì lạ.".repeat(30)} Có ghe lạ ở bến cũ`,
    ),
  };
});

/** A reading over a server that has those tips; `engines`: those that were started. */
function scene({ start = startInPage } = {}) {
  const there = new Set(Object.keys(tips));
  const asked: { ids: string[]; known: string[] }[] = [];
  const engines: { ended: boolean; jobs: Job[] }[] = [];
  let whileFetching: () => unknown = () => undefined;
  const watched: StartEngine = (events) => {
    const seen = { ended: false, jobs: [] as Job[] };
    engines.push(seen);
    const engine = start(events);
    const end = () => {
      seen.ended = true;
      engine.end();
    };
    const post = (job: Job) => {
      seen.jobs.push(job);
      engine.post(job);
    };
    return { post, end };
  };
  const reading = new Reading({
    start: watched,
    startInstead: startInPage,
    fetchWords: async (ids, known) => {
      asked.push({ ids, known });
      const words = Object.values(tips).filter(({ id }) => ids.includes(id) && there.has(id));
      const gone = [...ids, ...known].filter((id) => !there.has(id));
      await whileFetching();
      return { words, gone };
    },
  });
  reading.setKeys([key.identity]);
  const lines = () => Object.fromEntries(reading.lines);
  const meanwhile = (work: () => unknown) => {
    whileFetching = () => {
      whileFetching = () => undefined;
      return work();
    };
  };
  return { reading, there, asked, engines, lines, meanwhile };
}

/** What a search finds, once it has answered. */
async function found(reading: Reading, query: string): Promise<string[]> {
  reading.find(query);
  await expect.poll(() => reading.found.query).toBe(query);
  return reading.found.ids.toSorted();
}

const line = (text: string, words = "as-sent") => ({ type: "line", text, words });

it("opens the rows that are wanted, and tells whether the words are those that came", async () => {
  const { reading, asked, lines } = scene();
  reading.want(["a", "c", "nowhere"]);
  await expect.poll(lines).toEqual({
    a: line("Xe đạp bị lấy ở chợ"),
    c: line("Chuyện khác", "altered"),
  });
  // Nothing is asked twice, nor what is not there.
  reading.want(["a", "c", "nowhere"]);
  expect(await reading.read(["a", "nowhere"])).toBe(true);
  expect(asked).toEqual([{ ids: ["a", "c", "nowhere"], known: [] }]);
  expect(await reading.open(tips.a.sealed, tips.a.digest)).toMatchObject({ words: "as-sent" });
  expect(await reading.open(tips.a.sealed, "another")).toMatchObject({ words: "altered" });
  expect(await reading.open("AAAA", null)).toBeNull();
});

it("finds what it has read, as it goes on", async () => {
  const { reading } = scene();
  await reading.read(["a"]);
  expect(await found(reading, "cho")).toEqual(["a"]);
  await reading.read(["b", "c"]);
  expect(await found(reading, "chợ")).toEqual(["a", "b"]);
  expect(await found(reading, "rac cho")).toEqual(["b"]);
  expect(await found(reading, "...")).toEqual([]);
});

it("searches all words of a tip, and has the passage that was found, of each query its own", async () => {
  const { reading, lines } = scene();
  await reading.read(["a", "long"]);
  expect(JSON.stringify(lines())).not.toContain("bến cũ");
  expect(await found(reading, "ben cu")).toEqual(["long"]);
  expect(reading.found.passages.get("long")).toMatch(/^….*ghe lạ ở bến cũ$/);
  expect(await found(reading, "tuan tra")).toEqual(["long"]);
  expect(reading.found.passages.get("long")).toMatch(/^Đội tuần tra.*…$/);
});

describe("a tip that is taken back", () => {
  it("leaves lines, index and results at once", async () => {
    const { reading, lines } = scene();
    await reading.read(["a", "b"]);
    expect(await found(reading, "cho")).toEqual(["a", "b"]);
    reading.drop("a");
    expect([lines(), reading.found.ids]).toEqual([{ b: line("Đốt rác ngoài chợ cá") }, ["b"]]);
    expect([...reading.found.passages]).toEqual([["b", "Đốt rác ngoài chợ cá"]]);
    expect(await found(reading, "dap")).toEqual([]);
  });

  it("does not come back with an answer that is on its way", async () => {
    const { reading, lines, meanwhile } = scene();
    meanwhile(() => reading.drop("a"));
    await reading.read(["a", "b"]);
    expect(lines()).toEqual({ b: line("Đốt rác ngoài chợ cá") });
    expect(await found(reading, "xe")).toEqual([]);
  });

  it("does not come back while it is being opened", async () => {
    const { reading, lines, engines } = scene();
    const read = reading.read(["a", "b"]);
    await expect.poll(() => engines[0]?.jobs.at(-1)?.type).toBe("read");
    reading.drop("a");
    await read;
    expect(lines()).toEqual({ b: line("Đốt rác ngoài chợ cá") });
    expect(await found(reading, "xe")).toEqual([]);
  });

  it("leaves after a reconnect, with what was on its way", async () => {
    const { reading, there, lines, meanwhile } = scene();
    await reading.read(["a"]);
    there.delete("a");
    meanwhile(async () => {
      // Read before it went, and answered after the connection was back.
      there.delete("b");
      await reading.check();
    });
    await reading.read(["b", "c"]);
    expect(lines()).toEqual({ c: line("Chuyện khác", "altered") });
    expect(await found(reading, "cho")).toEqual([]);
  });
});

describe("when the keys go", () => {
  it("drops all that was opened, and what comes later", async () => {
    const { reading, engines, lines, meanwhile } = scene();
    await reading.read(["a"]);
    await found(reading, "xe");
    meanwhile(() => reading.setKeys([]));
    expect(await reading.read(["b"])).toBe(false);
    expect([lines(), reading.found.ids, engines.map(({ ended }) => ended)]).toEqual([
      {},
      [],
      [true],
    ]);
    expect(await reading.open(tips.a.sealed, null)).toBe("off");
    reading.want(["c"]);
    expect([await reading.read(["a"]), lines()]).toEqual([false, {}]);
  });

  it("opens all anew with another key, and keeps what it has with the same", async () => {
    const { reading, engines, lines } = scene();
    await reading.read(["a"]);
    reading.setKeys([key.identity]);
    expect(Object.keys(lines())).toEqual(["a"]);
    const other = await newKeyPair();
    reading.setKeys([other.identity, key.identity]);
    expect([lines(), engines.map(({ ended }) => ended)]).toEqual([{}, [true, false]]);
    await reading.read(["a"]);
    expect(lines()).toEqual({ a: line("Xe đạp bị lấy ở chợ") });
  });
});

describe("where no worker starts", () => {
  /** It fails when it was asked something. */
  const broken: StartEngine = ({ failed }) => ({
    post: (job) => void (job.type === "read" && failed()),
    end: () => undefined,
  });

  it("goes on in the page, and says so", async () => {
    const { reading, lines } = scene({ start: broken });
    expect(reading.isSlow).toBe(false);
    expect(await reading.read(["a", "b"])).toBe(true);
    expect([reading.isSlow, Object.keys(lines())]).toEqual([true, ["a", "b"]]);
  });

  it("takes no answer of an engine that it has left", async () => {
    let late: (answer: Answer) => void = () => undefined;
    const start: StartEngine = ({ answered, failed }) => {
      late = answered;
      return { post: (job) => void (job.type === "read" && failed()), end: () => undefined };
    };
    const { reading } = scene({ start });
    await reading.read(["a"]);
    late({ type: "found", query: "forged", ids: ["c"], passages: [] });
    expect(reading.found.query).toBe("");
  });
});
