import fc from "fast-check";
import { expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { capAlert } from "../../../src/app/notices/cap-alert.ts";
import { anyText } from "../../core/text/any-text.ts";
import { faultyCap as faulty } from "./faulty-cap.ts";
import { published } from "./published.ts";

const content = readContent();
const RING = "18.05,106.28 18.1,106.28 18.05,106.3 18.05,106.28";
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
