import { expect, it } from "vitest";
import type { NoticeView } from "../../src/core/station/notice-views.ts";
import type { ProposalView } from "../../src/core/station/proposal.ts";
import type { Me, OfficerView } from "../../src/core/station/views.ts";
import { confirm, randomId } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { watch } from "./live-page.ts";
import {
  browser,
  firstOfficer,
  inStation,
  linkOf,
  newcomer,
  nextOfficer,
  operatorConfirm,
  read,
  refusal,
  remove,
  sealedTip,
} from "./station-town.ts";

it("leaves nothing of a removed officer but the name in the history", async () => {
  const lan = await firstOfficer("song-tri");
  const minh = await nextOfficer(lan, "Minh");
  const link = await linkOf(await minh.post("/api/officers/invites", {}));
  await minh.post("/api/notices", { id: randomId(), texts: { vi: { title: "a", body: "b" } } });
  const page = await watch(minh);

  await remove(lan, minh.officer);
  expect(await refusal(await minh.get("/api/me"))).toEqual([401, "signed-out"]);
  await expect.poll(() => page.closed).toEqual([4401]);
  expect(await refusal(await minh.signIn())).toEqual([401, "sign-in-failed"]);
  expect(await refusal(await (await browser()).join(link, "Eve"))).toEqual([403, "invite-invalid"]);
  const { officers } = await read<{ officers: OfficerView[] }>(lan.get("/api/officers"));
  expect(officers.map(({ name }) => name)).toEqual(["Lan"]);
  const [row] = await inStation("song-tri", "SELECT * FROM officers WHERE name = 'Minh'");
  expect(row).toMatchObject({ station_key: null, key_file: 0, recipient: "" });
  expect(row?.wrapped_identity).toBe("");
  const ways = "SELECT * FROM passkeys WHERE officer = ?";
  expect(await inStation("song-tri", ways, minh.officer)).toEqual([]);
  const { notices } = await read<{ notices: NoticeView[] }>(lan.get("/api/notices"));
  expect(notices[0]?.author.name).toBe("Minh");
});

it("proposes a new key after one who held the key has left, and only then", async () => {
  const lan = await firstOfficer("fire");
  const exposed = async () => (await read<Me>(lan.get("/api/me"))).stationKey?.exposed;
  const minh = await newcomer(lan, "Minh");
  await remove(lan, minh.officer);
  expect(await exposed()).toBe(false);
  const hoa = await nextOfficer(lan, "Hoa");
  await remove(lan, hoa.officer);
  expect(await exposed()).toBe(true);
});

it("is for heads, and leaves one who holds the key", async () => {
  const lan = await firstOfficer("border");
  const hoa = await newcomer(lan, "Hoa");
  const removal = (officer: string) => `/api/officers/${officer}/removal`;
  const role = (officer: string) => `/api/officers/${officer}/role`;
  expect(await refusal(await lan.post(removal(lan.officer), {}))).toEqual([409, "last-key-holder"]);
  expect(await refusal(await lan.post(removal(randomId()), {}))).toEqual([404, "not-found"]);
  const minh = await nextOfficer(lan, "Minh");
  const his = await minh.post(removal(lan.officer), {});
  expect(await refusal(his)).toEqual([403, "not-your-role"]);
  // A head without the key cannot act, so she does not count as a remaining head.
  await lan.put(role(hoa.officer), { role: "head" });
  expect((await confirm(minh, hoa.officer)).status).toBe(200);
  expect(await refusal(await lan.post(removal(lan.officer), {}))).toEqual([409, "last-head"]);
  expect(await refusal(await lan.put(role(lan.officer), { role: "officer" }))).toEqual([
    409,
    "last-head",
  ]);
  const proposed = await read<ProposalView>(lan.put(role(minh.officer), { role: "head" }));
  // Nobody confirms a proposal about themselves; the operator confirms it instead.
  expect(await refusal(await confirm(minh, minh.officer))).toEqual([403, "about-you"]);
  expect((await operatorConfirm("border", proposed)).status).toBe(200);
  expect((await lan.post(removal(lan.officer), {})).status).toBe(200);
  expect((await lan.get("/api/me")).status).toBe(401);
  // An officer without the key is removed without a second person.
  expect(await read(minh.post(removal(hoa.officer), {}))).toBeNull();
});

it("takes a second person, whom the operator replaces only where there is none", async () => {
  const lan = await firstOfficer("hai-ninh");
  const minh = await nextOfficer(lan, "Minh");
  const proposed = await read<ProposalView>(lan.post(`/api/officers/${minh.officer}/removal`, {}));
  expect((await minh.get("/api/me")).status).toBe(200);
  const other = { ...proposed, statement: proposed.statement.replace("Minh", "Eve") };
  expect(await refusal(await operatorConfirm("hai-ninh", other))).toEqual([409, "changed-since"]);
  const hoa = await nextOfficer(lan, "Hoa");
  expect(await refusal(await operatorConfirm("hai-ninh", proposed))).toEqual([404, "not-found"]);
  const tip = sealedTip();
  await bindings.STATION.getByName("hai-ninh").receive(tip);
  const hold = await read<ProposalView>(lan.put(`/api/tips/${tip.id}/hold`, { reason: "court" }));
  expect(await refusal(await operatorConfirm("hai-ninh", hold))).toEqual([404, "not-found"]);
  expect((await confirm(hoa, minh.officer)).status).toBe(200);
  expect((await minh.get("/api/me")).status).toBe(401);
});
