import { beforeAll, expect, it } from "vitest";
import type { ProposalView } from "../../src/core/station/proposal.ts";
import type { OfficerView } from "../../src/core/station/views.ts";
import { confirm, confirmAs, type OfficerBrowser } from "../http/officer-browser.ts";
import { runs } from "../rounds.ts";
import { bindings } from "./bindings.ts";
import { firstOfficer, inStation, nextOfficer, read, sealedTip } from "./station-town.ts";

const STATION = "cyber";

let lan: OfficerBrowser;
let minh: OfficerBrowser;
let hoa: OfficerBrowser;

beforeAll(async () => {
  lan = await firstOfficer(STATION);
  [minh, hoa] = [await nextOfficer(lan, "Minh"), await nextOfficer(lan, "Hoa")];
});

/** A campaign takes longer than a touch counts. */
async function touched(...officers: OfficerBrowser[]): Promise<void> {
  for (const officer of officers) await officer.signIn();
}

it("ends once, whoever confirms or withdraws it at the same moment", async () => {
  for (let turn = 0; turn < runs(5); turn++) {
    await touched(lan, minh, hoa);
    const tip = sealedTip();
    await bindings.STATION.getByName(STATION).receive(tip);
    const asked = lan.put(`/api/tips/${tip.id}/hold`, { reason: "court" });
    const { id, statement } = await read<ProposalView>(asked);
    const ways = [
      () => confirmAs(minh, id, statement),
      () => confirmAs(hoa, id, statement),
      () => lan.post(`/api/proposals/${id}/withdrawal`, {}),
    ];
    const order = [...ways.slice(turn % 3), ...ways.slice(0, turn % 3)];
    const answers = await Promise.all(order.map((way) => way()));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const ends = await inStation(
      STATION,
      "SELECT action, officer FROM audit WHERE action IN ('confirmed', 'dropped-proposal') AND subject = ?",
      `hold-tip:${tip.id}`,
    );
    expect(ends).toHaveLength(1);
    const holds = await inStation(STATION, "SELECT approved_by FROM holds WHERE tip = ?", tip.id);
    const [end] = ends;
    expect(holds).toEqual(end?.action === "confirmed" ? [{ approved_by: end.officer }] : []);
  }
});

it("leaves a head when two heads are removed at the same moment", async () => {
  let head = lan;
  for (let turn = 0; turn < runs(5); turn++) {
    await touched(head, hoa);
    const other = await nextOfficer(head, "Other");
    await inStation(STATION, "UPDATE officers SET role = 'head' WHERE id = ?", other.officer);
    await head.post(`/api/officers/${other.officer}/removal`, {});
    await other.post(`/api/officers/${head.officer}/removal`, {});
    const both = turn % 2 === 0 ? [head, other] : [other, head];
    const answers = await Promise.all(both.map(({ officer }) => confirm(hoa, officer)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const { officers } = await read<{ officers: OfficerView[] }>(hoa.get("/api/officers"));
    const heads = officers.filter(({ role }) => role === "head").map(({ id }) => id);
    expect(heads).toHaveLength(1);
    head = heads[0] === other.officer ? other : head;
  }
});
