import { describe, expect, it } from "vitest";
import { confirm } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { browser, firstOfficer, nextOfficer, refusal } from "./station-town.ts";

interface Listed {
  scams: { id: string; kind: string; value: string; officer: string }[];
}

describe("the list of known scams", () => {
  it("is kept by the officers of its station, and read by conversations", async () => {
    const officer = await firstOfficer("cyber", "Lan");
    const minh = await nextOfficer(officer, "Minh");
    const add = (text: string) => officer.post("/api/scams", { text });
    const marks = () => bindings.STATION.getByName("cyber").scamMarks();
    expect((await add("+84 912 345 678")).status).toBe(200);
    expect(await refusal(await add("0912345678"))).toEqual([409, "conflict"]);
    expect(await marks()).toEqual([]);
    expect((await confirm(minh, "number:0912345678")).status).toBe(200);
    expect(await refusal(await add("0912345678"))).toEqual([409, "conflict"]);
    await add("https://vi-locphat.top/nap");
    expect((await confirm(minh, "link:vi-locphat.top")).status).toBe(200);
    const { scams } = await (await officer.get("/api/scams")).json<Listed>();
    expect(scams.map(({ kind, value, officer: by }) => [kind, value, by])).toEqual([
      ["link", "vi-locphat.top", "Lan"],
      ["number", "0912345678", "Lan"],
    ]);
    const removal = `/api/scams/${encodeURIComponent("link:vi-locphat.top")}/removal`;
    expect((await officer.post(removal, {})).status).toBe(200);
    expect(await marks()).toHaveLength(2);
    expect((await confirm(minh, "link:vi-locphat.top")).status).toBe(200);
    expect(await refusal(await officer.post(removal, {}))).toEqual([404, "not-found"]);
    expect(await marks()).toEqual([{ kind: "number", value: "0912345678" }]);
  });

  it("is nobody else's to read or to change", async () => {
    const other = await firstOfficer("traffic");
    expect((await other.get("/api/scams")).status).toBe(404);
    expect((await other.post("/api/scams", { text: "0912345678" })).status).toBe(404);
    expect((await (await browser()).get("/api/scams")).status).toBe(401);
  });

  it("takes no empty or endless entry", async () => {
    const officer = await firstOfficer("duty");
    for (const text of ["", "  ", "a".repeat(201)]) {
      expect((await officer.post("/api/scams", { text })).status).toBe(400);
    }
  });
});
