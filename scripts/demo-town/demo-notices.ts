import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { fillTexts } from "../../src/core/station/notice-template.ts";
import { call } from "../../src/inbox/api/call.ts";
import { newId } from "../../src/inbox/api/new-id.ts";
import { readNoticeTemplates } from "../notice-templates.ts";
import type { DemoOfficer } from "./demo-officer.ts";

const FILE = join(import.meta.dirname, "../../flows/demo/notices.yaml");

const demoNotices = z.strictObject({
  notices: z.array(
    z.strictObject({
      template: z.string(),
      sent: z.boolean(),
      fields: z.record(z.string(), z.string()),
    }),
  ),
});

export function readDemoNotices() {
  return demoNotices.parse(parse(readFileSync(FILE, "utf8"))).notices;
}

/** Writes the notices of the demonstration. A colleague confirms those that are sent. */
export async function writeDemoNotices(officer: DemoOfficer): Promise<void> {
  const { templates } = readNoticeTemplates();
  const { api } = await officer.work();
  for (const { template, sent, fields } of readDemoNotices()) {
    const found = templates.find(({ id }) => id === template);
    if (!found) throw new Error(`no template ${template}`);
    const { severity } = found;
    const { id } = await call(
      api.notices.$post({
        json: { id: newId(), severity, texts: fillTexts(found.texts, fields) },
      }),
    );
    const { proposals } = await call(api.proposals.$get());
    const proposed = proposals.find(({ subject }) => subject === id);
    if (sent && proposed) await officer.colleague?.confirm(proposed.id);
  }
}
