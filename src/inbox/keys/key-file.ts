import { Decrypter, Encrypter } from "age-encryption";
import { fail, ok, type Result } from "../../core/result.ts";
import { type KeyPair, pairOf } from "./station-key.ts";

/** The owner of a key file. Sign-in without an authenticator needs both ids. */
export interface KeyFileOwner {
  station: string;
  officer: string;
}

export interface OpenedKeyFile extends KeyFileOwner {
  pair: KeyPair;
}

/** scrypt's work factor, 2^18 as in the age program: about two seconds on an office computer. */
const WORK_FACTOR = 18;
/** A key file has about 400 bytes. Larger files are refused. */
const MAX_BYTES = 16 * 1024;

interface Secret {
  identity: string;
  passphrase: string;
  /** log2 of scrypt's rounds. Only tests set it lower. */
  workFactor?: number;
}

/**
 * Makes a key file: an officer's identity as an age file under a passphrase (scrypt). Its content
 * is an age identity file, so `age -d -i FILE` accepts it. Comment lines in it name the owner.
 */
export async function makeKeyFile(
  { station, officer }: KeyFileOwner,
  { identity, passphrase, workFactor = WORK_FACTOR }: Secret,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = `# tieng-mo key file\n# station: ${station}\n# officer: ${officer}\n${identity}\n`;
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(normalise(passphrase));
  return Uint8Array.from(await encrypter.encrypt(text));
}

export async function openKeyFile(
  file: Uint8Array,
  passphrase: string,
): Promise<Result<OpenedKeyFile, "wrong-passphrase" | "not-key-file">> {
  if (file.length > MAX_BYTES || !isPassphraseFile(file)) return fail("not-key-file");
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normalise(passphrase));
  const text = await decrypter.decrypt(file, "text").catch(() => null);
  if (text === null) return fail("wrong-passphrase");
  const station = /^# station: (.+)$/m.exec(text)?.[1];
  const officer = /^# officer: (.+)$/m.exec(text)?.[1];
  const pair = await pairOf(/^AGE-SECRET-KEY-\S+$/m.exec(text)?.[0] ?? "");
  return station && officer && pair ? ok({ station, officer, pair }) : fail("not-key-file");
}

export function keyFileName(station: string, name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll(/[đĐ]/g, "d");
  const slug = plain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `tieng-mo-${station}-${slug || "officer"}.age`;
}

function isPassphraseFile(file: Uint8Array): boolean {
  const head = new TextDecoder().decode(file.subarray(0, 64));
  return head.startsWith("age-encryption.org/v1\n-> scrypt ");
}

/** Unicode NFC, because systems compose Vietnamese letters differently. */
function normalise(passphrase: string): string {
  return passphrase.trim().normalize("NFC");
}
