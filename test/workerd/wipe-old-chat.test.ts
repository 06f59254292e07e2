import { abortAllDurableObjects } from "cloudflare:test";
import { expect, it } from "vitest";
import type { Box } from "../../src/app/ports.ts";
import { sealedRow } from "../../src/app/sealed-rows.ts";
import { content } from "../../src/content.ts";
import { fromJsonBytes, toJsonBytes } from "../../src/core/text/json-bytes.ts";
import { wire } from "../../src/wire.ts";
import { bindings } from "./bindings.ts";
import { Resident } from "./resident.ts";
import { conversationOf, openStation, openTown, pass, platforms, query } from "./town.ts";

const say = (id: string) => content.texts.format("vi", id);

type Stored = Record<string, unknown>;

interface Sealed {
  stub: DurableObjectStub;
  table: "document" | "messages";
  box: Box;
  about: string;
}

async function change(
  { stub, table, box, about }: Sealed,
  to: (stored: never) => unknown,
): Promise<void> {
  const rows = await query<{ row: number; sealed: ArrayBuffer }>(
    stub,
    `SELECT rowid AS row, sealed FROM ${table}`,
  );
  expect(rows).not.toEqual([]);
  for (const { row, sealed } of rows) {
    const before = await box.open(new Uint8Array(sealed), about);
    // The caller knows what is stored there.
    const after = to(fromJsonBytes(before ?? expect.fail("not opened")) as never);
    const anew = await box.seal(toJsonBytes(after), about);
    await query(stub, `UPDATE ${table} SET sealed = ? WHERE rowid = ?`, anew, row);
  }
}

function plain(messages: Stored[]): Stored[] {
  return messages.map(({ id, at }) => ({ id, at }));
}

/** Stores session and messages as the code did before exchanges were counted. */
async function makeOld({ channel, chat }: Resident): Promise<void> {
  const stub = await conversationOf(channel, chat);
  const { keyring } = await wire(bindings);
  const session = await keyring.box("session", `${channel}:${chat}`);
  type Old = { upkeep: Stored & { heard: Stored[] } };
  const document = { stub, table: "document", box: session, about: sealedRow.document } as const;
  await change(document, ({ upkeep, ...rest }: Old) => {
    const { exchanges, ...kept } = upkeep;
    expect(exchanges).toBeDefined();
    return { ...rest, upkeep: { ...kept, heard: plain(kept.heard) } };
  });
  const box = await keyring.box("messages");
  await change({ stub, table: "messages", box, about: sealedRow.messages(`${stub.id}`) }, plain);
  await abortAllDurableObjects();
}

it("deletes a chat of an older database, too, and tells what may be older", async () => {
  openTown();
  await openStation("song-tri");
  const bich = new Resident("telegram", "7043000001");
  await bich.begin();
  await bich.choose("menu-main-tip");
  // The ids of what was sent move from the session to their table.
  await pass(2_000);
  await makeOld(bich);
  await bich.write();
  await bich.choose("tip-review-send");
  await bich.choose("receipt-kept-now");
  const deletions = platforms.sent.filter(({ method }) => method === "deleteMessages");
  // What the Telegram channel renders.
  const deleted = deletions.flatMap(({ params }) => params.message_ids as number[]);
  const [menu, ...others] = (platforms.ids.get(bich.chat) ?? []).toReversed();
  expect(deleted).toEqual(expect.arrayContaining([...others, ...bich.said]));
  expect(deleted).not.toContain(menu);
  expect(bich.newest).toContain(say("left-older"));
  expect(bich.newest).not.toContain(say("wiped"));
});
