import semver from "semver";
import { describe, expect, it } from "vitest";
import lock from "../package-lock.json" with { type: "json" };

interface Locked {
  version?: string;
  engines?: { node?: string };
  deprecated?: string;
  optional?: boolean;
}

// Not every entry has all of these fields.
const packages = Object.entries(lock.packages as Record<string, Locked>);
const node = lock.packages["node_modules/node"].version;

/** npm's warnings about versions of Node, which .npmrc silences. */
describe("the lock file", () => {
  it("has only packages that run on the project's Node", () => {
    // npm skips optional packages for other platforms, such as sharp's for 32-bit Windows.
    const misfits = packages.filter(
      ([path, { engines, optional }]) =>
        path !== "" && !optional && !semver.satisfies(node, engines?.node ?? "*"),
    );
    expect(misfits.map(([path]) => path)).toEqual([]);
  });

  it("has no package that its authors have given up", () => {
    expect(packages.filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
  });

  it.each(["@biomejs/cli", "@rolldown/binding", "@esbuild", "@swc/core", "@cloudflare/workerd"])(
    "has the binaries of %s for Linux, macOS and Windows",
    (name) => {
      const names = packages.map(([path]) => path).filter((path) => path.includes(name));
      for (const platform of ["linux", "darwin", "win"]) {
        expect(names.some((path) => path.includes(platform))).toBe(true);
      }
    },
  );
});
