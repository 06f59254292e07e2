import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createBuilder, type Plugin } from "vite";
import { PUBLIC_DIRECTORY } from "../../scripts/build-if-stale.ts";
import { contentModule } from "../../scripts/bundled-content.ts";
import { questionFiles } from "../questions/read-questions.ts";
import type { WorkerName } from "./subjects.ts";

const ROOT = join(import.meta.dirname, "../..");

interface Bundle {
  path: string;
  /** In bytes. */
  size: number;
  gzip: number;
}

export type Bundles = Record<WorkerName, Bundle>;

/** Bundles all Workers with the same settings, separately from the output of `npm run build`. */
export async function buildBundles(): Promise<Bundles> {
  // The launcher serves the inbox from there. It is not measured.
  mkdirSync(PUBLIC_DIRECTORY, { recursive: true });
  return {
    flows: await build("src/worker.ts", "dist/bench/flows"),
    questions: await build("src/worker.ts", "dist/bench/questions", {
      plugins: [questionsAsContent, questionsStay],
    }),
    shrinking: await build("src/worker.ts", "dist/bench/shrinking", {
      plugins: [questionsAsContent],
    }),
    bare: await build("bench/webhook/baseline-worker.ts", "dist/bench/bare"),
    floor: await build("bench/webhook/floor-worker.ts", "dist/bench/floor"),
    grammy: await build("bench/webhook/grammy-worker.ts", "dist/bench/grammy", {
      plugins: [wholeGrammy],
    }),
  };
}

const CONTENT = "virtual:content";
const QUESTIONS = "\0bench:questions";

/** Replaces the Worker's content only. */
const questionsAsContent: Plugin = {
  name: "questions-as-content",
  enforce: "pre",
  resolveId: (id) => (id === CONTENT ? QUESTIONS : null),
  load(id) {
    if (id !== QUESTIONS) return null;
    const { flows, locales } = questionFiles();
    return contentModule(flows, locales);
  },
};

const LIMIT = "QUICKEST_ANSWER_MS = 300";

/**
 * Residents of a benchmark answer a question at once. The Worker would take their words for more of
 * the former answer, and say nothing. Only that limit differs from the Worker as it is deployed.
 */
const quickResidents: Plugin = {
  name: "quick-residents",
  enforce: "pre",
  transform(code, id) {
    if (!id.endsWith("/src/app/outbox/limits.ts")) return null;
    if (!code.includes(LIMIT)) throw new Error(`${id} has no ${LIMIT}`);
    return code.replace(LIMIT, "QUICKEST_ANSWER_MS = 0");
  },
};

/**
 * Leaves answered questions as they are: shrinking one is a second call, which no baseline makes.
 * What it costs is measured by rows of its own.
 */
const questionsStay: Plugin = {
  name: "questions-stay",
  enforce: "pre",
  transform(_code, id) {
    if (!id.endsWith("/src/app/effects/fade-questions.ts")) return null;
    return "export function fadeQuestions() {}";
  },
};

/** The library as it is: for the Worker it is trimmed to its client. */
const wholeGrammy: Plugin = {
  name: "whole-grammy",
  enforce: "pre",
  resolveId: (id) => (id === "grammy" ? join(ROOT, "node_modules/grammy/out/web.mjs?whole") : null),
};

/** Bundles the Worker with the twelve questions, without renaming functions. */
export function buildNamed(): Promise<Bundle> {
  return build("src/worker.ts", "dist/bench/named", {
    plugins: [questionsAsContent, questionsStay],
    minify: false,
  });
}

async function build(
  input: string,
  folder: string,
  { plugins = [], minify = true }: { plugins?: Plugin[]; minify?: boolean } = {},
): Promise<Bundle> {
  const outDir = join(ROOT, folder);
  const builder = await createBuilder({
    configFile: join(ROOT, "vite.config.ts"),
    logLevel: "warn",
    plugins: [quickResidents, ...plugins],
    environments: {
      worker: { build: { outDir, minify, rolldownOptions: { input: join(ROOT, input) } } },
    },
  });
  const { worker } = builder.environments;
  if (!worker) throw new Error("vite.config.ts has no worker environment");
  await builder.build(worker);
  const path = join(outDir, "worker.js");
  const code = readFileSync(path);
  return { path, size: code.byteLength, gzip: gzipSync(code).byteLength };
}
