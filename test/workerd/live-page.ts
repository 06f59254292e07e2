import { expect } from "vitest";
import type { HereNews } from "../../src/core/station/presence.ts";
import type { LiveEvent } from "../../src/core/station/views.ts";
import type { OfficerBrowser } from "../http/officer-browser.ts";

export const UPGRADE = { Upgrade: "websocket" };

/** An open page: the messages that it got, and the code with which it was closed. */
export async function watch(officer: OfficerBrowser) {
  const response = await officer.get("/api/live", UPGRADE);
  expect(response.status).toBe(101);
  const socket = response.webSocket;
  if (!socket) throw new Error("no socket");
  const heard: (LiveEvent | HereNews | string)[] = [];
  const closed: number[] = [];
  socket.addEventListener("message", ({ data }) => {
    const text = String(data);
    heard.push(text.startsWith("{") ? (JSON.parse(text) as LiveEvent | HereNews) : text);
  });
  socket.addEventListener("close", ({ code }) => void closed.push(code));
  socket.accept();
  /** Who is at a tip, as this page heard last, by name and what they do. */
  const here = (tip: string) => {
    const told = heard.findLast(
      (event) => typeof event !== "string" && event.type === "at" && event.tip === tip,
    );
    if (typeof told !== "object" || told.type !== "at") return null;
    return told.here.map(({ name, doing }) => `${name} ${doing}`).toSorted();
  };
  const say = (text: string) => socket.send(text);
  const at = (tip: string | null, doing = "reading") =>
    say(JSON.stringify({ type: "at", tip, doing }));
  return { heard, closed, here, say, at, leave: () => socket.close() };
}
