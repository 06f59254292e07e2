import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { EFFECT_NAMES } from "../src/core/effects/effects.ts";
import { flowSchema } from "../src/core/flow/schema.ts";

const SHOWN = "flows/flow.schema.json";
const PATH = join(import.meta.dirname, "..", SHOWN);

/** Writes the JSON Schema of flow files, for editors. */
export function writeSchema(): boolean {
  writeFileSync(PATH, schemaText());
  console.log(SHOWN);
  return true;
}

/** The JSON Schema's path if it differs from the zod schema. */
export function staleSchema(): string[] {
  const isFresh = existsSync(PATH) && readFileSync(PATH, "utf8") === schemaText();
  return isFresh ? [] : [SHOWN];
}

function schemaText(): string {
  const schema = z.toJSONSchema(flowSchema, {
    io: "input",
    // The zod schema does not know the effects, because it is in a lower layer.
    override: ({ jsonSchema: { properties } }) => {
      if (properties?.effect) properties.effect = { type: "string", enum: EFFECT_NAMES };
    },
  });
  return `${JSON.stringify({ title: "A flow of the bot", ...schema }, null, 2)}\n`;
}
