import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { drawFlow } from "./flows-draw.ts";
import { readContent } from "./read-content.ts";

const FOLDER = join(import.meta.dirname, "../docs/flows");
const SHOWN = "docs/flows";

/** Draws one flow (its file or its name), or all. Returns whether it succeeded. */
export function graph(wanted: string | undefined): boolean {
  const pictures = drawAll();
  const name = wanted === undefined ? undefined : `${basename(wanted, ".yaml")}.svg`;
  if (name !== undefined && !pictures.has(name)) {
    console.error(`there is no flow ${wanted}`);
    return false;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, picture] of pictures) {
    if (name !== undefined && file !== name) continue;
    writeFileSync(join(FOLDER, file), picture);
    console.log(`${SHOWN}/${file}`);
  }
  if (name === undefined)
    for (const file of drawn()) if (!pictures.has(file)) rmSync(join(FOLDER, file));
  return true;
}

/** Paths of pictures that are out of date. */
export function stalePictures(): string[] {
  const pictures = drawAll();
  const missing = [...pictures].filter(([file, picture]) => read(file) !== picture);
  const gone = drawn().filter((file) => !pictures.has(file));
  return [...missing.map(([file]) => file), ...gone].map((file) => `${SHOWN}/${file}`);
}

function drawAll(): Map<string, string> {
  const content = readContent();
  const flows = Object.values(content.flows);
  return new Map(flows.map((flow) => [`${flow.flow}.svg`, drawFlow(content, flow)]));
}

function drawn(): string[] {
  try {
    return readdirSync(FOLDER).filter((file) => file.endsWith(".svg"));
  } catch {
    return [];
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(join(FOLDER, file), "utf8");
  } catch {
    return null;
  }
}
