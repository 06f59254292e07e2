import { toBase64Url } from "../../src/core/base64url.ts";
import type { ProposalView } from "../../src/core/station/proposal.ts";
import { textHash } from "../../src/core/text/text-hash.ts";
import { SoftPasskey } from "./soft-passkey.ts";

export const ORIGIN = "http://tieng-mo.test";

type Fetcher = (input: string, init?: RequestInit) => Promise<Response>;

/** Something that the server takes for an age file. */
export function ageFile(text: string): string {
  return toBase64Url(new TextEncoder().encode(`age-encryption.org/v1\n${text}`));
}

export function randomId(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
}

/** Admits a newcomer: gives them the station key, as the officer's browser would seal it. */
export async function admit(by: OfficerBrowser, { officer }: OfficerBrowser): Promise<void> {
  const sealed = ageFile(`station key for ${officer}`);
  const admitted = await by.put(`/api/officers/${officer}/key`, { sealed });
  if (!admitted.ok) throw new Error(`admission: ${admitted.status}`);
}

/** Confirms what waits about that subject, as it is shown to this officer. */
export async function confirm(by: OfficerBrowser, subject: string): Promise<Response> {
  const { proposals } = await (await by.get("/api/proposals")).json<{
    proposals: ProposalView[];
  }>();
  const found = proposals.find((one) => one.subject === subject);
  return await confirmAs(by, found?.id ?? randomId(), found?.statement ?? "");
}

/** Confirms one proposal, as if that statement had been shown. */
export async function confirmAs(by: OfficerBrowser, id: string, shown: string): Promise<Response> {
  return await by.post(`/api/proposals/${id}/confirmation`, { digest: await textHash(shown) });
}

/** A browser with one passkey that keeps its cookie and says where its requests come from. */
export class OfficerBrowser {
  readonly passkey: SoftPasskey;
  readonly #fetch: Fetcher;
  cookie: string | null = null;
  officer = "";
  /** Headers of every request; a test may change them. */
  headers: Record<string, string> = { Origin: ORIGIN, "Sec-Fetch-Site": "same-origin" };

  constructor(fetcher: Fetcher, passkey: SoftPasskey) {
    this.#fetch = fetcher;
    this.passkey = passkey;
  }

  static async open(fetcher: Fetcher): Promise<OfficerBrowser> {
    return new OfficerBrowser(fetcher, await SoftPasskey.make(ORIGIN));
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(path, { headers: { ...this.headers, ...headers } });
  }

  post(path: string, body: unknown): Promise<Response> {
    return this.#write("POST", path, body);
  }

  put(path: string, body: unknown): Promise<Response> {
    return this.#write("PUT", path, body);
  }

  /** Sends a file as it is. */
  upload(path: string, file: Uint8Array<ArrayBuffer>): Promise<Response> {
    const headers = { "Content-Type": "application/octet-stream", ...this.headers };
    return this.#send(path, { method: "POST", headers, body: file });
  }

  /** Follows an invite link; `change` alters what the last request sends. */
  async join(link: string, name: string, change: Record<string, unknown> = {}): Promise<Response> {
    const [station = "", token = ""] = new URL(link).hash.replace("#join=", "").split(".");
    const start = await this.post("/api/join/start", { station, token, name });
    if (!start.ok) return start;
    const { first, options } = await start.json<{ first: boolean; options: CreationOptions }>();
    const stationKey = { recipient: "age1station", sealed: ageFile(`station key for ${name}`) };
    const finish = await this.post("/api/join/finish", {
      station,
      token,
      name,
      response: await this.passkey.create(options),
      recipient: `age1${name.toLowerCase()}`,
      wrappedIdentity: `wrapped identity of ${name}`,
      ...(first ? { stationKey } : {}),
      ...change,
    });
    if (finish.ok) this.officer = (await finish.clone().json<{ officer: string }>()).officer;
    return finish;
  }

  async signIn(): Promise<Response> {
    return this.post("/api/sign-in/finish", { response: await this.assertion() });
  }

  async assertion() {
    const start = await this.post("/api/sign-in/start", {});
    const { options } = await start.json<{ options: { challenge: string; rpId: string } }>();
    return await this.passkey.get(options);
  }

  #write(method: string, path: string, body: unknown): Promise<Response> {
    const headers = { "Content-Type": "application/json", ...this.headers };
    return this.#send(path, { method, headers, body: JSON.stringify(body) });
  }

  async #send(path: string, init: RequestInit & { headers: Record<string, string> }) {
    const headers = new Headers(init.headers);
    if (this.cookie !== null) headers.set("Cookie", this.cookie);
    const response = await this.#fetch(`${ORIGIN}${path}`, {
      ...init,
      headers,
      redirect: "manual",
    });
    const set = response.headers.get("Set-Cookie");
    const [pair = ""] = (set ?? "").split(";");
    if (set) this.cookie = /Max-Age=0/i.test(set) ? null : pair;
    return response;
  }
}

type CreationOptions = Parameters<SoftPasskey["create"]>[0];
