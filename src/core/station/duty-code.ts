import { ALPHABET } from "../receipt/receipt.ts";

/** A code that binds a duty group: `ward-3-7K3M9QPXAB`. Its first part says whose it is. */

/** 50 random bits: ten characters of five bits. */
export const DUTY_CODE_LENGTH = 10;

/** `random`: as many bytes as a code has characters. */
export function formatDutyCode(station: string, random: Uint8Array): string {
  const code = Array.from(random.slice(0, DUTY_CODE_LENGTH), (byte) => ALPHABET.charAt(byte & 31));
  return `${station}-${code.join("")}`;
}

/** A code as it was typed, in its one form; null: it is none. */
export function readDutyCode(typed: string): { station: string; code: string } | null {
  const [, id = "", end = ""] = /^([a-z0-9-]{1,24})-([a-z0-9]{10})$/i.exec(typed) ?? [];
  const station = id.toLowerCase();
  // As a receipt is read: these letters are none of its.
  const code = end.toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  return station === "" ? null : { station, code: `${station}-${code}` };
}
