import { isoBase64URL, isoCBOR } from "@simplewebauthn/server/helpers";

/** Flags of the authenticator data: user present, user verified, credential included. */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

const COSE_ES256 = -7;

type StatementValue = number | Uint8Array | Uint8Array[];
type Statement = Map<string, StatementValue>;

interface CreationOptions {
  challenge: string;
  rp: { id?: string };
  user: { id: string };
}

interface RequestOptions {
  challenge: string;
  rpId?: string;
}

/** A passkey in software: makes the same bytes as an authenticator with ES256. */
export class SoftPasskey {
  readonly origin: string;
  readonly #keys: CryptoKeyPair;
  readonly #id = crypto.getRandomValues(new Uint8Array(32));
  #userHandle = "";
  #counter = 0;
  verifiesUser = true;
  /** Passkeys that are synced between devices do not count. */
  counts = true;
  /** The attestation: browsers send none, or a self-attestation. */
  attests: "not" | "by-itself" | "by-certificate" = "not";

  constructor(origin: string, keys: CryptoKeyPair) {
    this.origin = origin;
    this.#keys = keys;
  }

  static async make(origin: string): Promise<SoftPasskey> {
    const algorithm = { name: "ECDSA", namedCurve: "P-256" };
    const keys = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
    // An asymmetric algorithm always makes a pair.
    return new SoftPasskey(origin, keys as CryptoKeyPair);
  }

  async create({ challenge, rp, user }: CreationOptions) {
    this.#userHandle = user.id;
    const authData = concat(
      await this.#head(rp.id ?? "", ATTESTED),
      new Uint8Array(16),
      new Uint8Array([0, this.#id.length]),
      this.#id,
      await this.#coseKey(),
    );
    const clientData = this.#clientData("webauthn.create", challenge);
    const attestationObject = isoCBOR.encode(
      new Map<string, string | Statement | Uint8Array>([
        ["fmt", this.attests === "not" ? "none" : "packed"],
        ["attStmt", await this.#statement(authData, clientData)],
        ["authData", authData],
      ]),
    );
    return this.#credential({
      clientDataJSON: encodeText(clientData),
      attestationObject: isoBase64URL.fromBuffer(Uint8Array.from(attestationObject)),
      transports: ["internal"],
    });
  }

  async get({ challenge, rpId }: RequestOptions) {
    if (this.counts) this.#counter += 1;
    const clientData = this.#clientData("webauthn.get", challenge);
    const authData = await this.#head(rpId ?? "", 0);
    return this.#credential({
      clientDataJSON: encodeText(clientData),
      authenticatorData: isoBase64URL.fromBuffer(authData),
      signature: isoBase64URL.fromBuffer(await this.#sign(authData, clientData)),
      userHandle: this.#userHandle,
    });
  }

  async #statement(authData: Uint8Array, clientData: string): Promise<Statement> {
    if (this.attests === "not") return new Map();
    const statement: Statement = new Map<string, StatementValue>([
      ["alg", COSE_ES256],
      ["sig", await this.#sign(authData, clientData)],
    ]);
    if (this.attests === "by-certificate") statement.set("x5c", [new Uint8Array(300)]);
    return statement;
  }

  async #sign(authData: Uint8Array, clientData: string): Promise<Uint8Array<ArrayBuffer>> {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(clientData));
    const signed = concat(authData, new Uint8Array(hash));
    const algorithm = { name: "ECDSA", hash: "SHA-256" };
    return toDer(
      new Uint8Array(await crypto.subtle.sign(algorithm, this.#keys.privateKey, signed)),
    );
  }

  #credential<R>(response: R) {
    const id = isoBase64URL.fromBuffer(this.#id);
    return { id, rawId: id, type: "public-key", response, clientExtensionResults: {} };
  }

  #clientData(type: string, challenge: string): string {
    return JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false });
  }

  async #head(rpId: string, flags: number): Promise<Uint8Array<ArrayBuffer>> {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(rpId));
    const head = concat(new Uint8Array(hash), new Uint8Array(5));
    head[32] = flags | PRESENT | (this.verifiesUser ? VERIFIED : 0);
    new DataView(head.buffer).setUint32(33, this.#counter);
    return head;
  }

  async #coseKey(): Promise<Uint8Array> {
    const exported = await crypto.subtle.exportKey("raw", this.#keys.publicKey);
    // "raw" is an ArrayBuffer: 0x04, then x and y.
    const point = new Uint8Array(exported as ArrayBuffer);
    return isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, COSE_ES256],
        [-1, 1],
        [-2, point.slice(1, 33)],
        [-3, point.slice(33)],
      ]),
    );
  }
}

function encodeText(text: string): string {
  return isoBase64URL.fromUTF8String(text);
}

function concat(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** WebCrypto signs as r and s side by side; WebAuthn wants them as a DER sequence. */
function toDer(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = concat(derInteger(raw.slice(0, 32)), derInteger(raw.slice(32)));
  return concat(new Uint8Array([0x30, body.length]), body);
}

function derInteger(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = bytes.slice(start);
  const padded = (digits[0] ?? 0) & 0x80 ? concat(new Uint8Array(1), digits) : digits;
  return concat(new Uint8Array([0x02, padded.length]), padded);
}
