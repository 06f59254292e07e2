import { parseArgs } from "node:util";
import { machine } from "./machine.ts";

const USAGE = `npm run bench [engine] [ear] [media] [webhook] [inbox] [profile] [memory] [recovery] [broadcast]

engine   turns per second of the flow engine, and a turn's cost early and late in a conversation
ear      what a text costs until it is heard, weighed and judged, by language and length
media    a film of 20 MB through stripping and sealing: MB/s, and how much of it is held in memory
webhook  updates per second from webhook to first send, on workerd with durable state
profile  only when asked for: where the Worker's time goes, by function
inbox    a station of 100,000 tips at the Worker, and 1,000 tips opened in a browser
memory   only when asked for: workerd's memory by chats, beside that of a bare object
recovery only when asked for: residents who send tips while sends fail and the Worker is killed;
         --residents 200 --rate 5 (new ones a second) --kill 30 (seconds; 0: never) --faults 5 (%)
broadcast only when asked for: a notice to 3,000 (--long: 20,000), within a platform's limits

Each figure stands beside its baseline of the same run. How to read them: bench/README.md.`;

const BENCHMARKS = {
  engine: async () => (await import("./engine/engine-bench.ts")).engineBench(),
  ear: async () => (await import("./ear/ear-bench.ts")).earBench(),
  media: async () => (await import("./media/media-bench.ts")).mediaBench(),
  webhook: async () => (await import("./webhook/webhook-bench.ts")).webhookBench(),
  profile: async () => (await import("./webhook/profile-bench.ts")).profileBench(),
  inbox: async () => (await import("./inbox/inbox-bench.ts")).inboxBench(),
  memory: async () => (await import("./memory/memory-bench.ts")).memoryBench(),
  recovery: async () => (await import("./recovery/recovery-bench.ts")).recoveryBench(storm),
  broadcast: async () =>
    (await import("./broadcast/broadcast-bench.ts")).broadcastBench(values.long),
};
type Name = keyof typeof BENCHMARKS;

const isName = (word: string): word is Name => word in BENCHMARKS;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    residents: { type: "string", default: "200" },
    rate: { type: "string", default: "5" },
    kill: { type: "string", default: "30" },
    faults: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
    long: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const storm = {
  residents: Number(values.residents),
  perSecond: Number(values.rate),
  killEveryMs: Number(values.kill) * 1_000,
  faults: Number(values.faults) / 100,
  seed: Number(values.seed),
};

async function main(words: string[]): Promise<void> {
  const names = words.filter(isName);
  if (names.length < words.length || values.help) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  console.log(machine());
  for (const name of names.length > 0
    ? names
    : (["engine", "ear", "media", "webhook", "inbox"] as const)) {
    console.log(`\n== ${name}\n${await BENCHMARKS[name]()}`);
  }
}

await main(positionals);
