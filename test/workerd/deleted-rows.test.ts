import { expect, it } from "vitest";
import { inFresh } from "./in-fresh.ts";

it("cannot have deleted rows overwritten, as the threat model says", async () => {
  await inFresh([], ({ sql }) => {
    for (const set of ["", " = ON"]) {
      expect(() => sql.exec(`PRAGMA secure_delete${set}`)).toThrow("not authorized");
    }
    expect(() => sql.exec("VACUUM")).toThrow();
  });
});
