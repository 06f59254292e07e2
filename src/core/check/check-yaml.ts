import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { didYouMean, type Fault, faultAt, type Spot } from "./check-fault.ts";

export type Keys = readonly PropertyKey[];

/** A YAML file with the positions of its parts. */
export interface YamlFile {
  path: string;
  data: unknown;
  /** Errors of the YAML syntax. */
  faults: Fault[];
  /** Position of a value, or of the nearest existing parent. */
  at(keys: Keys): Spot;
  /** Position of a field's name. */
  atKey(keys: Keys, name: string): Spot;
}

export function readYaml(path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const spot = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const at = (keys: Keys) => spot(offsetOf(document, keys));
  return {
    path,
    data: document.errors.length > 0 ? null : document.toJS(),
    faults: document.errors.map(({ pos, message }) =>
      faultAt(spot(pos[0]), message.split("\n")[0]?.replace(/ at line.*$/, "") ?? message),
    ),
    at,
    atKey: (keys, name) => spot(keyOffset(document, keys, name) ?? offsetOf(document, keys)),
  };
}

/** Parses a file. Gives the parsed file, or its faults with positions. */
export function parseYaml<S extends z.ZodType>(
  file: YamlFile,
  schema: S,
): { ok: true; value: z.infer<S> } | { ok: false; faults: Fault[] } {
  if (file.faults.length > 0) return { ok: false, faults: file.faults };
  const parsed = schema.safeParse(file.data);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = fieldNames(z.toJSONSchema(schema, { io: "input" }));
  return { ok: false, faults: parsed.error.issues.flatMap((i) => faultsOf(file, fields, i)) };
}

function faultsOf(file: YamlFile, fields: Set<string>, issue: z.core.$ZodIssue): Fault[] {
  const { path } = issue;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        faultAt(file.atKey(path, key), `unknown field "${key}"`, didYouMean(key, fields)),
      );
    case "invalid_value":
      return [notOneOf(file, path, issue.values)];
    case "invalid_union": {
      if ("options" in issue && issue.options) return [notOneOf(file, path, issue.options)];
      const [first] = issue.errors[0] ?? [];
      return [faultAt(file.at(path), `${nameOf(path)}: ${first?.message ?? issue.message}`)];
    }
    case "invalid_type":
    case "too_big":
    case "too_small":
    case "invalid_format":
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return [faultAt(file.at(path), `${nameOf(path)}: ${issue.message}`)];
  }
}

function notOneOf(file: YamlFile, path: Keys, values: readonly unknown[]): Fault {
  const given = valueAt(file.data, path);
  const known = values.map(String);
  const all = `one of: ${known.join(", ")}`;
  if (given === undefined) return faultAt(file.at(path), `${nameOf(path)} is missing`, all);
  const hint = didYouMean(String(given), known) ?? all;
  return faultAt(file.at(path), `${nameOf(path)} can't be "${String(given)}"`, hint);
}

function nameOf(path: Keys): string {
  return String(path.findLast((key) => typeof key === "string") ?? "file");
}

/** All field names in a JSON Schema, at any depth. */
function fieldNames(schema: unknown, names = new Set<string>()): Set<string> {
  if (typeof schema !== "object" || schema === null) return names;
  if ("properties" in schema) {
    for (const name of Object.keys(schema.properties ?? {})) names.add(name);
  }
  for (const part of Object.values(schema)) fieldNames(part, names);
  return names;
}

function valueAt(data: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
    data,
  );
}

function offsetOf(document: Document, keys: Keys): number {
  for (let length = keys.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, keys: Keys, name: string): number | undefined {
  const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === name);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
