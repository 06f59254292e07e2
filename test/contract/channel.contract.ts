import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { cannedServer } from "./canned-server.ts";
import type { ChannelSubject } from "./channel-subject.ts";
import { describeMedia } from "./media.contract.ts";
import { describeParse } from "./parse.contract.ts";
import { describeRender } from "./render.contract.ts";
import { describeSend } from "./send.contract.ts";

/** What every channel promises. Nothing may be printed on the way. */
export function describeChannel(name: string, subject: ChannelSubject): void {
  describe(`${name}: channel contract`, () => {
    const server = cannedServer();
    const printed: unknown[] = [];

    beforeEach(() => {
      printed.length = 0;
      for (const method of ["log", "info", "warn", "error", "debug"] as const) {
        vi.spyOn(console, method).mockImplementation((...args) => void printed.push(args));
      }
    });
    afterEach(() => {
      vi.restoreAllMocks();
      expect(printed).toEqual([]);
    });

    const make = (timeoutMs?: number) => subject.make({ url: server.url, timeoutMs });
    describeParse(subject, make);
    describeRender(subject, make);
    describeSend(subject, () => ({ server, make }));
    describeMedia(subject, () => ({ server, make }));
  });
}
