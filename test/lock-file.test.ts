import semver from "semver";
import { describe, expect, it } from "vitest";
import lock from "../package-lock.json" with { type: "json" };

interface Locked {
  version?: string;
  engines?: { node?: string };
  deprecated?: string;
  optional?: boolean;
}

// The entries differ in which of these fields they have.
const packages = Object.entries(lock.packages as Record<string, Locked>);
const node = lock.packages["node_modules/node"].version;

/** What npm would warn of, were it not told to be silent (.npmrc) because it runs on another Node. */
describe("the lock file", () => {
  it("has only packages that run on the project's Node", () => {
    // npm leaves an optional package out that does not run: sharp's for Windows on 32 bits.
    const misfits = packages.filter(
      ([path, { engines, optional }]) =>
        path !== "" && !optional && !semver.satisfies(node, engines?.node ?? "*"),
    );
    expect(misfits.map(([path]) => path)).toEqual([]);
  });

  it("has no package that its authors have given up", () => {
    expect(packages.filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
  });

  it.each(["@biomejs/cli", "@rolldown/binding", "@esbuild", "@cloudflare/workerd"])(
    "has the binaries of %s for Linux, macOS and Windows",
    (name) => {
      const names = packages.map(([path]) => path).filter((path) => path.includes(name));
      for (const platform of ["linux", "darwin", "win"]) {
        expect(names.some((path) => path.includes(platform))).toBe(true);
      }
    },
  );
});
