import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { parseRoute, type Route } from "./route.ts";
import type { Sayings } from "./story.ts";

export const FOLDER = import.meta.dirname;

/** A route as its file has it. */
export interface Written {
  /** Without `.txt`. */
  path: string;
  /** With the beginning that all stories have. */
  route: Route;
}

export function readSayings(): Sayings {
  return parse(readFileSync(join(FOLDER, "sayings.yaml"), "utf8"));
}

/** How every story begins: the first contact, and the language. */
export function readBeginning(): Route {
  return parseRoute(readFileSync(join(FOLDER, "beginning.txt"), "utf8"));
}

/** `stories/` are lived in every language on every channel; `once/` in those that they choose. */
export function readRoutes(): Written[] {
  const beginning = readBeginning();
  return ["stories", "once"].flatMap((folder) =>
    readdirSync(join(FOLDER, folder)).map((name): Written => {
      const own = parseRoute(readFileSync(join(FOLDER, folder, name), "utf8"));
      const steps = own.channel === null ? [...beginning.steps, ...own.steps] : own.steps;
      return { path: `${folder}/${name.replace(/\.txt$/, "")}`, route: { ...own, steps } };
    }),
  );
}
