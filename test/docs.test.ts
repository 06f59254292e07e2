import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** Longer paragraphs are hard to read. Use a table or a list. */
const MOST_WORDS = 120;
const ROOMS =
  /^(src|test|flows|locales|scripts|bench|simulator|docs|core|app|http|objects|seal|storage|telegram|zalo|inbox)\/[\w./-]+\.(ts|tsx|js|ftl|yaml|md|json)$/;

const documents = ["README.md", "bench/README.md", "simulator/README.md"].concat(
  readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
);

/** Prose without code blocks: one entry a paragraph, a list item or a table row. */
function paragraphs(markdown: string): string[] {
  const prose = markdown.replaceAll(/```[\s\S]*?```/g, "");
  return prose.split(/\n\s*\n/).flatMap((block) => block.split(/\n(?=[-*|]|\d+\.)/));
}

function overlong(markdown: string): string[] {
  return paragraphs(markdown).filter((one) => one.split(/\s+/).length > MOST_WORDS);
}

function deadLinks(path: string, markdown: string): string[] {
  const links = [...markdown.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
  return links.filter(
    (link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(path), decodeURI(link))),
  );
}

/** Files named in backticks, from the project's root or from `src/`. */
function missingFiles(markdown: string): string[] {
  const names = [...markdown.matchAll(/`([^`\s]+)`/g)].map(([, name = ""]) => name);
  return names.filter(
    (name) => ROOMS.test(name) && !existsSync(name) && !existsSync(join("src", name)),
  );
}

describe.each(documents)("%s", (path) => {
  const markdown = readFileSync(path, "utf8");

  it("has no overlong paragraph", () => {
    expect(overlong(markdown)).toEqual([]);
  });

  it("names only files and pages that exist", () => {
    expect([...deadLinks(path, markdown), ...missingFiles(markdown)]).toEqual([]);
  });
});

describe("the rules for documents have teeth", () => {
  it("finds an overlong paragraph, a dead link and a missing file", () => {
    expect(overlong(`a\n\n${"word ".repeat(121)}`)).toHaveLength(1);
    expect(deadLinks("README.md", "[a](docs/none.md#b) [c](https://d.e)")).toEqual([
      "docs/none.md",
    ]);
    expect(missingFiles("`core/none.ts`, `flows/place.yaml`, `core/result.ts`")).toEqual([
      "core/none.ts",
    ]);
  });
});

describe("docs/dependencies.md", () => {
  it("has one row for each dependency, with its version", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const wanted = Object.entries({ ...dependencies, ...devDependencies }).map(
      ([name, version]) => `${name} ${version}`,
    );
    const rows = readFileSync("docs/dependencies.md", "utf8").matchAll(
      /^\| (\S+) \|.*\| (\d+\.\S+) \| \d{4}-\d\d-\d\d \|/gm,
    );
    expect([...rows].map(([, name, version]) => `${name} ${version}`).sort()).toEqual(
      wanted.sort(),
    );
  });
});
