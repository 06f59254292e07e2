import { requestInvites } from "../../scripts/request-invite.ts";
import { fromBase64Url } from "../../src/core/base64url.ts";
import type { TipDetail, TipPage } from "../../src/core/station/tip-views.ts";
import { followUpSchema } from "../../src/core/tip/follow-up.ts";
import { type TipContent, tipContentSchema } from "../../src/core/tip/tip-content.ts";
import { sealText } from "../../src/inbox/keys/age-file.ts";
import { sealQuestion } from "../../src/inbox/tips/seal-question.ts";
import { ageSealing } from "../../src/seal/age-sealing.ts";
import { admit, OfficerBrowser, ORIGIN, randomId } from "../http/officer-browser.ts";
import type { WorkerProcess } from "./worker-process.ts";

export interface OpenTip {
  detail: TipDetail;
  content: TipContent;
}

/** A station with an officer at the desk, who does what the inbox does in a browser. */
export class Desk {
  readonly station: string;
  readonly officer: OfficerBrowser;
  readonly #identity: string;
  readonly #recipient: string;
  readonly #worker: WorkerProcess;
  /** The operator's link for the second officer. */
  readonly #second: string;
  readonly #opened = new Map<string, OpenTip>();

  private constructor(parts: {
    station: string;
    officer: OfficerBrowser;
    key: { identity: string; recipient: string };
    worker: WorkerProcess;
    second: string;
  }) {
    this.station = parts.station;
    this.officer = parts.officer;
    this.#identity = parts.key.identity;
    this.#recipient = parts.key.recipient;
    this.#worker = parts.worker;
    this.#second = parts.second;
  }

  static async open(worker: WorkerProcess, station: string, appSecret: string): Promise<Desk> {
    const key = await ageSealing.keyPair(crypto.getRandomValues(new Uint8Array(32)));
    const officer = await browserAt(worker);
    const links = await requestInvites({ origin: addressOf(worker), appSecret, station });
    const [link = "", second = ""] = links ?? [];
    const joined = await officer.join(link, "Lan", {
      stationKey: { recipient: key.recipient, sealed: await sealText("own copy", key.recipient) },
    });
    if (!joined.ok) throw new Error(`join: ${joined.status}`);
    return new Desk({ station, officer, key, worker, second });
  }

  async secondOfficer(): Promise<OfficerBrowser> {
    const second = await browserAt(this.#worker);
    const joined = await second.join(this.#second, "Second");
    if (!joined.ok) throw new Error(`join: ${joined.status}`);
    await admit(this.officer, second);
    return second;
  }

  /** Every tip of the station, as it was when it was first opened. */
  async openAll(): Promise<OpenTip[]> {
    const ids: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const query: string = cursor === "" ? "" : `?cursor=${cursor}`;
      const page: TipPage = await (await this.officer.get(`/api/tips${query}`)).json();
      ids.push(...page.tips.map(({ id }) => id));
      cursor = page.next;
    }
    const tips: OpenTip[] = [];
    for (const id of ids) tips.push(this.#opened.get(id) ?? (await this.openTip(id)));
    return tips;
  }

  async openTip(id: string): Promise<OpenTip> {
    const detail = await (await this.officer.get(`/api/tips/${id}`)).json<TipDetail>();
    const tip = { detail, content: tipContentSchema.parse(await this.#open(detail.sealed)) };
    this.#opened.set(id, tip);
    return tip;
  }

  /** What residents wrote in a tip's thread. */
  async answers({ thread }: TipDetail): Promise<string[]> {
    const own = thread.filter(({ from }) => from === "resident");
    const opened = await Promise.all(own.map(({ sealed }) => this.#open(sealed)));
    return opened.map((one) => followUpSchema.parse(one).text);
  }

  async ask({ id, mailboxRecipient }: TipDetail, text: string): Promise<void> {
    const to = { mailbox: mailboxRecipient, stations: [this.#recipient] };
    const question = { id: randomId(), ...(await sealQuestion(text, to)) };
    const answer = await this.officer.post(`/api/tips/${id}/questions`, question);
    if (!answer.ok) throw new Error(`question: ${answer.status}`);
  }

  /** An attachment as the officers see it. */
  async attachment(tip: string, { name, identity }: { name: string; identity: string }) {
    const answer = await this.officer.get(`/api/tips/${tip}/media/${name}`);
    return ageSealing.open(identity, new Uint8Array(await answer.arrayBuffer()));
  }

  async #open(sealed: string): Promise<unknown> {
    const plain = await ageSealing.open(this.#identity, fromBase64Url(sealed) ?? new Uint8Array());
    return plain && JSON.parse(new TextDecoder().decode(plain));
  }
}

function addressOf({ port }: WorkerProcess): string {
  return `http://127.0.0.1:${port}`;
}

/** A browser that finds the public address at this machine's port. */
function browserAt(worker: WorkerProcess): Promise<OfficerBrowser> {
  return OfficerBrowser.open((input, init = {}) =>
    worker.send({ path: input.slice(ORIGIN.length), init }),
  );
}
