import fc from "fast-check";
import { expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { capAlert } from "../../../src/app/notices/cap-alert.ts";
import { CAP_OF, EVERYBODY, SEVERITIES } from "../../../src/core/station/notice.ts";
import { anyText } from "../../core/text/any-text.ts";
import { readXml } from "../../core/text/read-xml.ts";
import { faultyCap as faulty } from "./faulty-cap.ts";
import { publicFaults } from "./public-faults.ts";
import { published } from "./published.ts";

const content = readContent();
const RING = "18.05,106.28 18.1,106.28 18.05,106.3 18.05,106.28";
/** As `noticeContentSchema` takes it: something that is seen. */
const anySaid = anyText.map((text) => `${text}.`);
const LATER = "2026-11-25T01:00:00.000Z";

function write(change: Parameters<typeof published>[0] = {}, place = content.place): string {
  return capAlert(
    { content: { ...content, place }, origin: "https://mo.example" },
    published(change),
  );
}

it("libxml2 finds every alert to be one of CAP 1.2, whatever the notice says", async () => {
  const former = [{ texts: published().texts, until: LATER }];
  const areas = content.place.areas.map((area) => ({ ...area, polygons: [RING, RING] }));
  const texts = fc
    .sample(fc.record({ title: anyText, body: anyText }), { numRuns: 40, seed: 12 })
    .map((vi) => write({ texts: { vi } }));
  const alerts = [
    write(),
    write({ urgent: true }),
    write({ former }),
    write({ former, withdrawnAt: LATER }),
    write({}, { ...content.place, areas }),
    write({}, { ...content.place, timezone: "UTC" }),
    ...texts,
  ];
  expect(await faulty(alerts)).toEqual([]);
});

/** Notices of all kinds, as stations give them out. */
const anyNotice = fc.record(
  {
    texts: fc.dictionary(
      fc.constantFrom(...content.place.languages),
      fc.record({ title: anySaid, body: anySaid }),
      { minKeys: 1 },
    ),
    severity: fc.constantFrom(...SEVERITIES),
    cap: fc.constantFrom(...Object.values(CAP_OF)),
    link: fc.constant("https://x.example/?a=1&b=%22%3E"),
    from: fc.constant(LATER),
    until: fc.constant("2026-11-26T11:00:00.000Z"),
    drill: fc.constant(true as const),
    urgent: fc.constant(true as const),
    audience: fc
      .subarray(["song-tri", "hai-ninh", "vung-ang", "hoanh-son"])
      .map((areas) => ({ ...EVERYBODY, areas })),
    picture: fc.record({ hash: fc.constant("p".repeat(43)), alt: fc.record({ vi: anySaid }) }),
    former: fc.array(fc.constant({ texts: published().texts, until: LATER }), { maxLength: 3 }),
    withdrawnAt: fc.constant("2026-11-25T02:00:00.000Z"),
  },
  { requiredKeys: ["texts", "severity", "cap", "audience"] },
);

it("every alert is one as CAP and Google's public alerts want it", async () => {
  const notices = fc.sample(anyNotice, { numRuns: 60, seed: 15 });
  const alerts = notices.map((notice) => write(notice));
  expect(await faulty(alerts)).toEqual([]);
  expect(alerts.flatMap((alert) => publicFaults(readXml(alert)))).toEqual([]);
});

it.each([
  [/<expires>.*?<\/expires>/g, "", "expires"],
  [/<expires>20/g, "<expires>19", "ends before it is sent"],
  [/<description>[^<]*/g, "<description> ", "description"],
  [/<geocode>.*?<\/geocode>/gs, "", "area without a place"],
  [/<sender>song-tri/, "<sender>song,tri", "sender"],
  [/<language>zh-Hans/, "<language>vi", "two infos in one language"],
  [/\+07:00<\/sent>/, "Z</sent>", "sent"],
])("those rules refuse an alert in which %s is %j", (from, to, fault) => {
  expect(publicFaults(readXml(write().replaceAll(new RegExp(from, "gs"), to)))).toContain(fault);
});

it("libxml2 finds what is wrong with others", async () => {
  const wrong = [
    write().replace("<status>Actual<", "<status>Real<"),
    write().replace("+07:00</sent>", "Z</sent>"),
    write().replace("2026-11-24T08", "2026-13-24T08"),
    write().replace("<event>", "<evnt>").replace("</event>", "</evnt>"),
    write().replace(/<certainty>.*?<\/certainty>/, ""),
    write()
      .replace("<scope>Public</scope>", "")
      .replace("<status>", "<scope>Public</scope><status>"),
    write().replace("cap:1.2", "cap:1.1"),
    write().replace("<headline>", "<headline>&nbsp;"),
    write().replace("</alert>", ""),
  ];
  expect(await faulty([write(), ...wrong])).toEqual(wrong);
});
