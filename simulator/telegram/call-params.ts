/**
 * Reading parameters as Telegram's server does: whatever came becomes text first (a JSON value that
 * is no string, its JSON), then each method reads what it wants from that text.
 */

import { badRequest } from "../api-error.ts";
import type { ApiRequest } from "../api-request.ts";

const INTEGER = /^-?\d{1,15}$/;

/** "" when the parameter is absent. */
export function readText(call: ApiRequest, name: string): string {
  const value = call.params[name];
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** 0 when absent or not a whole number. */
export function readInteger(call: ApiRequest, name: string): number {
  const text = readText(call, name).trim();
  return INTEGER.test(text) ? Number(text) : 0;
}

export function readFlag(call: ApiRequest, name: string): boolean {
  return ["true", "yes", "1"].includes(readText(call, name).trim().toLowerCase());
}

/** `undefined` when absent. */
export function readJson(call: ApiRequest, name: string, what = name): unknown {
  const text = readText(call, name);
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`can't parse ${what} JSON object`);
  }
}
