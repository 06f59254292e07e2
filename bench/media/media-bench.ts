import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../measure.ts";
import { percent, table } from "../table.ts";
import type { Measured } from "./child.ts";
import { FILM_BYTES } from "./film.ts";
import { PASSES, type Pass } from "./pass.ts";

const CHILD = join(import.meta.dirname, "child.ts");
const MIB = 1024 * 1024;

/** Measures a film of 20 MB on its way into the store: the speed, and the memory held. */
export function mediaBench(): string {
  // Object.keys returns string[], but the keys are the passes.
  const names = Object.keys(PASSES) as Pass[];
  const measured = names.map((name) => [name, run(name)] as const);
  const seal = measured.find(([name]) => name === "seal")?.[1];
  const rows = measured.map(([name, { wallUs, heldBytes }]) => [
    name,
    speed(median(wallUs)).toFixed(0),
    `${speed(Math.max(...wallUs)).toFixed(0)} to ${speed(Math.min(...wallUs)).toFixed(0)}`,
    percent(median(seal?.wallUs ?? []), median(wallUs)),
    (heldBytes / MIB).toFixed(1),
  ]);
  return table(["20 MB film", "MB/s", "spread", "of seal's", "MB held"], rows);
}

function speed(wallUs: number): number {
  return FILM_BYTES / MIB / (wallUs / 1_000_000);
}

function run(pass: Pass): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--expose-gc", CHILD, pass], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${pass}: ${stderr}`);
  // Written by our own child.
  return JSON.parse(stdout) as Measured;
}
