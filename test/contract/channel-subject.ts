import { expect } from "vitest";
import type { Call, Channel, SendResult } from "../../src/app/ports.ts";
import type { IncomingBody, MediaRef } from "../../src/core/flow/incoming.ts";
import type { Outgoing, OutOption } from "../../src/core/flow/outgoing.ts";
import type { CannedReply, CannedRequest, CannedServer } from "./canned-server.ts";
import { everythingIn } from "./everything-in.ts";

export const TOKEN = "123456789:AAsecret-Token_of-the-bot";
/** A resident's word in every sent screen. It may appear only in the request. */
export const WORD = "zebrawort";
export const SHORT_TIMEOUT_MS = 80;

export interface KnownUpdate {
  name: string;
  update: unknown;
  /** Null: not for us. */
  body: IncomingBody | null;
}

interface KnownError {
  name: string;
  reply: CannedReply;
  result: SendResult;
}

/** Everything that differs between the channels, as data. */
export interface ChannelSubject {
  make(options: { url: string; timeoutMs?: number }): Channel;
  /** Ids that every update of `updates` with a body shares. */
  chat: string;
  updates: KnownUpdate[];
  /** Names, usernames and numbers that the updates hold and that must not leave the parser. */
  personal: string[];
  /** What the platform answers to a message that it took. */
  accepted: { body: unknown; messageId: string };
  errors: KnownError[];
  /** What a person could choose under a message: callback data, or keys to type. */
  offered(call: Call): string[];
  choiceOf(option: OutOption): string;
  media: {
    ref(serverUrl: string): MediaRef;
    /** The answer to a request that only looks for the file; null for the file itself. */
    lookUp(request: CannedRequest): CannedReply | null;
  };
  /** Parts that the platform lacks, each with the reason. */
  skips: Partial<Record<"buttons" | "copy" | "location" | "edits" | "blocks", string>>;
}

export type Make = (timeoutMs?: number) => Channel;
export type Setting = () => { server: CannedServer; make: Make };

export function sampleScreen(): Outgoing {
  return {
    blocks: ["Bạn muốn làm gì?", "Chọn một mục."],
    options: [
      { label: "Gửi tin báo", data: "tip", key: "1" },
      { label: "Xem hướng dẫn", data: "guide", key: "2" },
    ],
    commands: [
      { label: "Quay lại", data: "/back", key: "0" },
      { label: "Menu", data: "/menu", key: "00" },
    ],
  };
}

export function textOf(call: Call | undefined): string {
  const text = call?.params.text;
  return typeof text === "string" ? text : "";
}

export function redirectTo(location: string): CannedReply {
  return { type: "raw", status: 302, body: "", headers: { location } };
}

export function expectClean(value: unknown): void {
  const text = everythingIn(value);
  for (const secret of [TOKEN, WORD, "127.0.0.1"]) expect(text).not.toContain(secret);
}
