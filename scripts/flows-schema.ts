import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { flowSchema } from "../src/core/flow/schema.ts";

const SHOWN = "flows/flow.schema.json";
const PATH = join(import.meta.dirname, "..", SHOWN);

/** Writes the JSON Schema by which editors help with flow files. */
export function writeSchema(): boolean {
  writeFileSync(PATH, schemaText());
  console.log(SHOWN);
  return true;
}

/** The schema's path, when it does not say what the zod schema says now. */
export function staleSchema(): string[] {
  const isFresh = existsSync(PATH) && readFileSync(PATH, "utf8") === schemaText();
  return isFresh ? [] : [SHOWN];
}

function schemaText(): string {
  const schema = z.toJSONSchema(flowSchema, { io: "input" });
  return `${JSON.stringify({ title: "A flow of the bot", ...schema }, null, 2)}\n`;
}
