import { tipContentSchema } from "../../src/core/tip/tip-content.ts";
import { call } from "../../src/inbox/api/call.ts";
import { newId } from "../../src/inbox/api/new-id.ts";
import { openText } from "../../src/inbox/keys/age-file.ts";
import { sealQuestion } from "../../src/inbox/tips/seal-question.ts";
import type { AtWork, DemoOfficer } from "./demo-officer.ts";
import type { DemoResident } from "./demo-resident.ts";
import type { DemoTip } from "./demo-tips.ts";

/** An opened tip of the list. */
interface Opened {
  id: string;
  what: string;
  /** To which questions are sealed. */
  mailbox: string;
}

/**
 * Sets the statuses and asks the questions that the demonstration names. The residents answer some.
 * The other tips stay new.
 */
export async function workDemoTips(
  officer: DemoOfficer,
  told: ReadonlyMap<DemoTip, DemoResident>,
): Promise<void> {
  const desk = await officer.work();
  const opened = await openTips(desk);
  const work = async (tip: DemoTip, resident: DemoResident): Promise<void> => {
    const found = opened.find(({ what }) => what === tip.what);
    if (!found) return;
    const param = { id: found.id };
    const { status, reason: sub } = tip;
    if (status) await call(desk.api.tips[":id"].status.$put({ param, json: { status, sub } }));
    if (tip.ask === undefined) return;
    const stations = [desk.pair.recipient];
    const sealed = await sealQuestion(tip.ask, { mailbox: found.mailbox, stations });
    await call(desk.api.tips[":id"].questions.$post({ param, json: { id: newId(), ...sealed } }));
    if (tip.answer !== undefined) await resident.answer(tip.answer);
  };
  await Promise.all([...told].map(([tip, resident]) => work(tip, resident)));
}

async function openTips({ api, pair }: AtWork): Promise<Opened[]> {
  const open = async (id: string): Promise<Opened[]> => {
    const { sealed } = await call(api.tips[":id"].$get({ param: { id } }));
    const text = await openText(sealed, pair.identity);
    if (!text.ok) return [];
    const { fields, mailbox = "" } = tipContentSchema.parse(JSON.parse(text.value));
    const what = fields.find((field) => field.id === "tip/what")?.value;
    return [{ id, mailbox, what: what?.type === "text" ? what.text : "" }];
  };
  const opened: Opened[] = [];
  let cursor: string | undefined;
  do {
    const page = await call(api.tips.$get({ query: { cursor } }));
    opened.push(...(await Promise.all(page.tips.map(({ id }) => open(id)))).flat());
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return opened;
}
