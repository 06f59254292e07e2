import { posix } from "node:path";
import { parseSync, Visitor } from "vite";
import type { SourceFile } from "./source-file.ts";

/** One arrow out of a file: an import, a re-export, a dynamic import or an import type. */
export interface Arrow {
  /** As written: `./a.ts`, `hono/client`, `cloudflare:workers`. */
  specifier: string;
  /** The path from the project's root that a relative specifier means, else `null`. */
  target: string | null;
  /** Nothing of it is left at run time. */
  isType: boolean;
  line: number;
}

/** Something that a rule may forbid, as it stands in the file: `Date.now`, `R2Bucket`. */
interface Mention {
  name: string;
  line: number;
}

/** What the rules look at in a file. */
export interface ParsedFile {
  path: string;
  arrows: Arrow[];
  /** Member reads, calls and constructions of globals: `Math.random`, `fetch()`, `new Date()`. */
  uses: Mention[];
  /** Names in type positions: `DurableObjectState`, `Rpc`. */
  types: Mention[];
  /** Lines of the casts, `as const` left out. */
  casts: number[];
  /** Whether all of its exports are re-exports. */
  isBarrel: boolean;
}

type Program = ReturnType<typeof parseSync>["program"];

/** Parses a file; throws when it is not TypeScript. */
export function parseFile({ path, text }: SourceFile): ParsedFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const lineAt = (offset: number): number => text.slice(0, offset).split("\n").length;
  return {
    path,
    arrows: arrowsOf(program, lineAt).map((arrow) => ({
      ...arrow,
      target: resolveSpecifier(path, arrow.specifier),
    })),
    ...mentionsOf(program, lineAt),
    isBarrel: isBarrel(program),
  };
}

type LineAt = (offset: number) => number;

function arrowsOf(program: Program, lineAt: LineAt): Omit<Arrow, "target">[] {
  const arrows: Omit<Arrow, "target">[] = [];
  const add = (source: { value: unknown; start: number }, isType: boolean): void => {
    arrows.push({ specifier: String(source.value), isType, line: lineAt(source.start) });
  };
  const allTypes = (kinds: (string | undefined | null)[]): boolean =>
    kinds.length > 0 && kinds.every((kind) => kind === "type");
  new Visitor({
    ImportDeclaration: (node) => {
      const kinds = node.specifiers.map((s) => ("importKind" in s ? s.importKind : undefined));
      add(node.source, node.importKind === "type" || allTypes(kinds));
    },
    ExportNamedDeclaration: (node) => {
      if (node.source === null) return;
      const kinds = node.specifiers.map((specifier) => specifier.exportKind);
      add(node.source, node.exportKind === "type" || allTypes(kinds));
    },
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === "type"),
    ImportExpression: (node) => {
      if (node.source.type === "Literal") add(node.source, false);
    },
    TSImportType: (node) => add(node.source, true),
  }).visit(program);
  return arrows;
}

function mentionsOf(
  program: Program,
  lineAt: LineAt,
): Pick<ParsedFile, "uses" | "types" | "casts"> {
  const casts: number[] = [];
  const uses: Mention[] = [];
  const types: Mention[] = [];
  new Visitor({
    MemberExpression: (node) => {
      if (node.object.type !== "Identifier" || node.property.type !== "Identifier") return;
      uses.push({ name: `${node.object.name}.${node.property.name}`, line: lineAt(node.start) });
    },
    CallExpression: (node) => {
      if (node.callee.type !== "Identifier") return;
      uses.push({ name: `${node.callee.name}()`, line: lineAt(node.start) });
    },
    NewExpression: (node) => {
      if (node.callee.type !== "Identifier") return;
      const given = node.arguments.length > 0 ? "value" : "";
      uses.push({ name: `new ${node.callee.name}(${given})`, line: lineAt(node.start) });
    },
    TSAsExpression: (node) => {
      const type = node.typeAnnotation;
      const isConst = type.type === "TSTypeReference" && leftmost(type.typeName) === "const";
      if (!isConst) casts.push(lineAt(type.start));
    },
    TSTypeReference: (node) => {
      const name = leftmost(node.typeName);
      if (name !== null) types.push({ name, line: lineAt(node.start) });
    },
  }).visit(program);
  return { uses, types, casts };
}

/** `Rpc` of `Rpc.Stub<T>`. */
function leftmost(name: unknown): string | null {
  if (typeof name !== "object" || name === null) return null;
  if ("left" in name) return leftmost(name.left);
  return "name" in name ? String(name.name) : null;
}

function isBarrel(program: Program): boolean {
  const exports = program.body.filter((statement) => statement.type !== "ImportDeclaration");
  const passesOn = exports.every(
    (statement) =>
      statement.type === "ExportAllDeclaration" ||
      (statement.type === "ExportNamedDeclaration" && statement.declaration === null),
  );
  return exports.length > 0 && passesOn;
}

function resolveSpecifier(from: string, specifier: string): string | null {
  return specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : null;
}
