import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { capAlert } from "../../../src/app/notices/cap-alert.ts";
import { xml, xmlText } from "../../../src/core/text/xml.ts";
import { zonedTime } from "../../../src/core/text/zoned-time.ts";
import { anyText } from "../../core/text/any-text.ts";
import { childrenOf, readXml, textOf } from "../../core/text/read-xml.ts";
import { capFaults } from "./cap-schema.ts";
import { published } from "./published.ts";

const content = readContent();
const ORIGIN = "https://mo.example";

function alert(notice = published()) {
  return readXml(capAlert({ content, origin: ORIGIN }, notice));
}

function values(parent: ReturnType<typeof alert>): Record<string, string> {
  return Object.fromEntries(
    parent.children.map((child) =>
      typeof child === "string" ? ["", child] : [child.name, textOf(child)],
    ),
  );
}

describe("a CAP alert", () => {
  it("keeps to the schema of CAP 1.2", () => {
    expect(capFaults(alert())).toEqual([]);
    expect(capFaults(xml("alert", { xmlns: "urn:oasis:names:tc:emergency:cap:1.2" }))).toContain(
      "0 identifier in alert",
    );
  });

  it("says who sent what and when, on the place's own clock", () => {
    expect(values(alert())).toMatchObject({
      identifier: "ky-anh.song-tri.AAAAAAAAAAAAAAAAAAAAAA",
      sender: "song-tri@mo.example",
      sent: "2026-11-24T08:00:00+07:00",
      status: "Actual",
      msgType: "Alert",
      scope: "Public",
    });
  });

  it("updates and cancels what was sent before, by its name", () => {
    const { texts } = published();
    const former = ["2026-11-24T02:00:00.000Z", "2026-11-24T03:00:00.000Z"].map((until) => ({
      texts,
      until,
    }));
    const sent = (time: string) => `2026-11-24T${time}:00+07:00`;
    const id = "ky-anh.song-tri.AAAAAAAAAAAAAAAAAAAAAA";
    const update = alert(published({ former }));
    expect(capFaults(update)).toEqual([]);
    expect(values(update)).toMatchObject({
      identifier: `${id}.3`,
      sent: sent("10:00"),
      msgType: "Update",
      references: [
        `song-tri@mo.example,${id},${sent("08:00")}`,
        `song-tri@mo.example,${id}.2,${sent("09:00")}`,
      ].join(" "),
    });
    const cancel = alert(published({ former, withdrawnAt: "2026-11-24T04:00:00.000Z" }));
    expect(capFaults(cancel)).toEqual([]);
    expect(values(cancel)).toMatchObject({
      identifier: `${id}.4`,
      sent: sent("11:00"),
      msgType: "Cancel",
      references: expect.stringContaining(`${id}.3,${sent("10:00")}`),
    });
    const [info] = childrenOf(cancel, "info").map(values);
    expect(info?.headline).toBe("Đã rút: Cảnh báo lừa đảo");
    expect(info?.description).not.toContain("Không chuyển tiền");
  });

  it("has one info for each language of the notice, and claims nothing that nobody said", () => {
    const infos = childrenOf(alert(), "info").map(values);
    expect(infos.map(({ language, headline }) => [language, headline])).toEqual([
      ["vi", "Cảnh báo lừa đảo"],
      ["zh-Hans", "谨防诈骗"],
    ]);
    expect(infos[0]).toEqual({
      language: "vi",
      category: "Safety",
      event: "Thông báo chính thức về an toàn",
      urgency: "Expected",
      severity: "Moderate",
      certainty: "Likely",
      senderName: "Công an phường Sông Trí",
      headline: "Cảnh báo lừa đảo",
      description: "Không chuyển tiền.\nGọi 113.",
      web: `${ORIGIN}/notices/song-tri.AAAAAAAAAAAAAAAAAAAAAA?lang=vi`,
      contact: "Khẩn cấp: Công an 113 · Chữa cháy 114 · Cấp cứu 115",
      parameter: "numberTB-0112",
      expires: "2026-12-01T08:00:00+07:00",
      area: "Phường Hoành SơnVN-19/2025/QD-TTg18832",
    });
  });

  it("names each area, with its code, and its outlines where they are known", () => {
    const ring = "18.05,106.28 18.1,106.28 18.05,106.3 18.05,106.28";
    const [first, ...others] = content.place.areas;
    if (!first) throw new Error("no area");
    const place = { ...content.place, areas: [{ ...first, polygons: [ring] }, ...others] };
    const root = readXml(capAlert({ content: { ...content, place }, origin: ORIGIN }, published()));
    expect(capFaults(root)).toEqual([]);
    const areas = childrenOf(root, "info").map((info) => childrenOf(info, "area").map(values));
    expect(areas[0]).toEqual([
      { areaDesc: "Phường Sông Trí", polygon: ring, geocode: "VN-19/2025/QD-TTg18754" },
      { areaDesc: "Phường Hải Ninh", geocode: "VN-19/2025/QD-TTg18781" },
      { areaDesc: "Phường Vũng Áng", geocode: "VN-19/2025/QD-TTg18823" },
      { areaDesc: "Phường Hoành Sơn", geocode: "VN-19/2025/QD-TTg18832" },
    ]);
    expect(areas[1]).toHaveLength(4);
  });

  it("keeps to its own terms: areas, begin and end, and what its author says of it", () => {
    const root = alert(
      published({
        audience: { ...published().audience, areas: ["hai-ninh", "vung-ang"] },
        from: "2026-11-24T02:00:00.000Z",
        until: "2026-11-24T11:00:00.000Z",
        cap: { urgency: "Immediate", severity: "Extreme", certainty: "Observed" },
      }),
    );
    expect(capFaults(root)).toEqual([]);
    const [info] = childrenOf(root, "info");
    expect(info && values(info)).toMatchObject({
      urgency: "Immediate",
      severity: "Extreme",
      certainty: "Observed",
      onset: "2026-11-24T09:00:00+07:00",
      expires: "2026-11-24T18:00:00+07:00",
    });
    const areas = info ? childrenOf(info, "area").map(values) : [];
    expect(areas.map(({ areaDesc }) => areaDesc)).toEqual(["Phường Hải Ninh", "Phường Vũng Áng"]);
  });

  it("ends after a week, an urgent one after a day, counted from its last edition", () => {
    const expiry = (notice: Parameters<typeof alert>[0]) =>
      values(childrenOf(alert(notice), "info")[0] ?? alert()).expires;
    expect(expiry(published({ urgent: true }))).toBe("2026-11-25T08:00:00+07:00");
    const withdrawnAt = "2026-11-26T01:00:00.000Z";
    expect(expiry(published({ withdrawnAt }))).toBe("2026-12-03T08:00:00+07:00");
  });

  it("stays valid whatever the notice says", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, body) => {
        const root = alert(published({ texts: { vi: { title, body } } }));
        expect(capFaults(root)).toEqual([]);
        const [info] = childrenOf(root, "info").map(values);
        expect(info).toMatchObject({ headline: xmlText(title), description: xmlText(body) });
      }),
    );
  });
});

it.each([
  ["2026-11-23T17:05:09.999Z", "Asia/Ho_Chi_Minh", "2026-11-24T00:05:09+07:00"],
  ["2026-07-01T12:00:00Z", "UTC", "2026-07-01T12:00:00-00:00"],
  ["2026-07-01T12:00:00Z", "America/St_Johns", "2026-07-01T09:30:00-02:30"],
  ["2026-12-31T23:30:00Z", "Asia/Kathmandu", "2027-01-01T05:15:00+05:45"],
])("writes %s in %s as %s", (moment, zone, written) => {
  expect(zonedTime(new Date(moment), zone)).toBe(written);
});
