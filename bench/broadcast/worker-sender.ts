import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { freePort } from "../../scripts/free-port.ts";
import { readPid } from "../../scripts/process-info.ts";
import { sealedRow } from "../../src/app/sealed-rows.ts";
import { WANTS_ALL } from "../../src/core/flow/wants.ts";
import { followerBytes } from "../../src/core/station/follower.ts";
import { makeKeyring } from "../../src/seal/keyring.ts";
import { Desk } from "../../test/day/desk.ts";
import { WorkerProcess } from "../../test/day/worker-process.ts";
import { ORIGIN } from "../../test/http/officer-browser.ts";
import { writeNotice } from "../recovery/notice.ts";
import type { Audience } from "./audience.ts";
import type { Candidate } from "./candidate.ts";

const APP_SECRET = Buffer.alloc(32, "broadcast bench");
const WEBHOOK_SECRET = "broadcast-telegram-secret";

/** The first one to try; each Worker has its own, although they start side by side. */
let nextPort = 17_300;
const PORTS_EACH = 20;

/** The Worker itself: a notice that two officers publish. */
export const workerCandidate: Candidate = {
  name: "the Worker",
  answers: true,
  open: openWorker,
};

async function openWorker(audience: Audience, directory: string) {
  nextPort += PORTS_EACH;
  const port = await freePort(nextPort);
  const state = join(directory, "state");
  mkdirSync(state);
  const appSecret = APP_SECRET.toString("base64url");
  const worker = new WorkerProcess(port, state, {
    APP_SECRET: appSecret,
    ORIGIN,
    TELEGRAM_BOT_TOKEN: audience.token,
    TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
    TELEGRAM_API_ROOT: audience.simulator.telegram.apiRoot,
  });
  await worker.start();
  const publish = await writeNotice(await Desk.open(worker, "duty", appSecret));
  await worker.kill();
  await subscribeAll(state, audience);
  await worker.start();
  const url = `http://127.0.0.1:${port}/webhook/telegram`;
  return {
    begin: async () => {
      await audience.begin({ url, secret_token: WEBHOOK_SECRET });
      await publish();
    },
    kill: () => worker.kill(),
    restart: () => worker.start(),
    pid: () => readPid(join(state, "workerd.pid")) ?? 0,
    close: () => worker.kill(),
  };
}

/** Writes everybody straight into the Broadcaster's database, while the Worker is stopped. */
async function subscribeAll(state: string, { people }: Audience): Promise<void> {
  const keyring = await makeKeyring(new Uint8Array(APP_SECRET));
  const box = await keyring.box("subscriber");
  const db = new DatabaseSync(broadcasterDatabase(state));
  const insert = db.prepare("INSERT INTO subscribers (key, address, lang) VALUES (?, ?, '')");
  db.exec("BEGIN");
  for (const { id } of people) {
    const follower = { channel: "telegram", chat: String(id), lang: "vi", ...WANTS_ALL } as const;
    const address = followerBytes({ areas: [], topics: [] }, follower);
    const key = await keyring.name("name/subscriber", `telegram:${id}`);
    insert.run(key, await box.seal(address, sealedRow.subscriber("telegram", key)));
  }
  db.exec("COMMIT");
  db.close();
}

function broadcasterDatabase(state: string): string {
  const files = readdirSync(state, { recursive: true, encoding: "utf8" });
  for (const name of files.filter((file) => file.endsWith(".sqlite"))) {
    const db = new DatabaseSync(join(state, name));
    const isIt = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'deliveries'").get();
    db.close();
    if (isIt) return join(state, name);
  }
  throw new Error("there is no Broadcaster");
}
