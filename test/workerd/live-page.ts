import { expect } from "vitest";
import type { LiveEvent } from "../../src/core/station/views.ts";
import type { OfficerBrowser } from "../http/officer-browser.ts";

export const UPGRADE = { Upgrade: "websocket" };

/** An open page: the messages that it got, and the code with which it was closed. */
export async function watch(officer: OfficerBrowser) {
  const response = await officer.get("/api/live", UPGRADE);
  expect(response.status).toBe(101);
  const socket = response.webSocket;
  if (!socket) throw new Error("no socket");
  const heard: (LiveEvent | string)[] = [];
  const closed: number[] = [];
  socket.addEventListener("message", ({ data }) => {
    const text = String(data);
    heard.push(text.startsWith("{") ? (JSON.parse(text) as LiveEvent) : text);
  });
  socket.addEventListener("close", ({ code }) => void closed.push(code));
  socket.accept();
  return { heard, closed, say: (text: string) => socket.send(text) };
}
