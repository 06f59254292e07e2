import { parseSync } from "vite";

/** Replaces a part of a library's code; one that has changed throws. */
export function replaced(code: string, from: RegExp, to: string): string {
  const edited = code.replace(from, to);
  if (edited === code) throw new Error(`a library has changed: nothing matches ${from}`);
  return edited;
}

/** A module whose exports throw when they are used. */
export function exportsRefused(...names: string[]): string {
  return names.map((name) => `export const ${name} = ${refusal(name)};`).join("\n");
}

/** An expression that throws when it is called, constructed or asked for a property. */
export function refusal(name: string): string {
  const refuse = `() => { throw new Error("not in this build: ${name}"); }`;
  return `/* @__PURE__ */ new Proxy(function () {}, { get: ${refuse}, apply: ${refuse}, construct: ${refuse} })`;
}

/** Class → names of its members, as they stand in the code: `at`, `#at`. */
export type Members = Record<string, readonly string[]>;

/** Takes members out of classes. Whoever calls one gets a TypeError that names it. */
export function withoutMembers(code: string, members: Members): string {
  return cut(code, members, ({ start, end }) => [start, end]);
}

/** Empties methods that are called in any case, but have nothing to do without other members. */
export function withEmptyMethods(code: string, members: Members): string {
  return cut(code, members, ({ value, key }) => {
    if (!value?.body) throw new Error(`a library has changed: ${key.name} is no method`);
    return [value.body.start + 1, value.body.end - 1];
  });
}

/** Replaces classes and functions at a module's top level by what throws when it is used. */
export function withRefused(code: string, ...names: string[]): string {
  return names.reduce((rest, name) => {
    const found = statementsOf(rest).find(({ id }) => id?.name === name);
    if (!found) throw new Error(`a library has changed: no class or function ${name}`);
    return `${rest.slice(0, found.start)}const ${name} = ${refusal(name)};${rest.slice(found.end)}`;
  }, code);
}

/** The part of the syntax tree that is looked at. */
interface Part {
  type: string;
  start: number;
  end: number;
  key: { name?: string };
  value?: { body?: { start: number; end: number } | null } | null;
}
interface ClassPart {
  body: { body: Part[] };
}
type Range = readonly [start: number, end: number];

function cut(code: string, members: Members, rangeOf: (part: Part) => Range): string {
  const classes = classesOf(code);
  const ranges = Object.entries(members).flatMap(([name, wanted]) => {
    const parts = classes.get(name)?.body.body ?? [];
    return wanted.map((member) => {
      const found = parts.find(({ key }) => key?.name === member);
      if (!found) throw new Error(`a library has changed: no ${name}.${member}`);
      return rangeOf(found);
    });
  });
  const fromTheEnd = ranges.sort(([a], [b]) => b - a);
  return fromTheEnd.reduce((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), code);
}

/** The classes at a module's top level, by name. */
function classesOf(code: string): Map<string, ClassPart> {
  const found = statementsOf(code).flatMap(({ type, id, body, declarations = [] }) => {
    if (type === "ClassDeclaration" && id && body) return [[id.name, { body }] as const];
    return declarations.flatMap(({ id, init }) =>
      init?.type === "ClassExpression" ? [[id.name, init] as const] : [],
    );
  });
  return new Map(found);
}

function statementsOf(code: string): Statement[] {
  // Oxc's own types have an alternative for each kind of statement.
  const body = parseSync("library.js", code).program.body as unknown as Statement[];
  return body.map((statement) => statement.declaration ?? statement);
}

/** A statement without its `export`. */
interface Statement {
  type: string;
  start: number;
  end: number;
  body?: ClassPart["body"];
  id?: { name: string } | null;
  declaration?: Statement | null;
  declarations?: { id: { name: string }; init?: ({ type: string } & ClassPart) | null }[];
}
