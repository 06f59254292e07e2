import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { TITLE } from "../recovery/notice.ts";
import type { Audience } from "./audience.ts";
import type { Candidate } from "./candidate.ts";
import type { SenderTask } from "./sender.ts";

/** As a notice of the Worker, about. */
const TEXT = `${TITLE}\n\nThử nghiệm.`;

/** A bot without a Worker: a process of Node that sends to a list. */
export function nodeCandidate(name: string, kind: SenderTask["kind"]): Candidate {
  return { name, answers: false, open: (...args) => openNode(kind, ...args) };
}

async function openNode(kind: SenderTask["kind"], audience: Audience, directory: string) {
  const list = join(directory, "chats.json");
  writeFileSync(list, JSON.stringify(audience.people.map(({ id }) => id)));
  const { apiRoot } = audience.simulator.telegram;
  const progress = join(directory, "progress");
  const task: SenderTask = { kind, apiRoot, token: audience.token, list, progress, text: TEXT };
  let child: ChildProcess | null = null;
  const start = async () => {
    child = fork(join(import.meta.dirname, "sender.ts"), [JSON.stringify(task)]);
    await once(child, "spawn");
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };
  return {
    begin: async () => {
      await audience.begin(null);
      await start();
    },
    kill,
    restart: start,
    pid: () => child?.pid ?? 0,
    close: kill,
  };
}
