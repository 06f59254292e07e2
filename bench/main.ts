import { machine } from "./machine.ts";

const USAGE = `npm run bench [engine] [media] [webhook] [inbox] [profile]

engine   turns per second of the flow engine, and a turn's cost early and late in a conversation
media    a film of 20 MB through stripping and sealing: MB/s, and how much of it is held in memory
webhook  updates per second from webhook to first send, on workerd with durable state
profile  only when asked for: where the Worker's time goes, by function
inbox    a station of 100,000 tips at the Worker, and 1,000 tips opened in a browser

Each figure stands beside its baseline of the same run. How to read them: bench/README.md.`;

const BENCHMARKS = {
  engine: async () => (await import("./engine/engine-bench.ts")).engineBench(),
  media: async () => (await import("./media/media-bench.ts")).mediaBench(),
  webhook: async () => (await import("./webhook/webhook-bench.ts")).webhookBench(),
  profile: async () => (await import("./webhook/profile-bench.ts")).profileBench(),
  inbox: async () => (await import("./inbox/inbox-bench.ts")).inboxBench(),
};
type Name = keyof typeof BENCHMARKS;

const isName = (word: string): word is Name => word in BENCHMARKS;

async function main(words: string[]): Promise<void> {
  const names = words.filter(isName);
  if (names.length < words.length) {
    console.log(USAGE);
    process.exitCode = words.includes("--help") ? 0 : 1;
    return;
  }
  console.log(machine());
  for (const name of names.length > 0
    ? names
    : (["engine", "media", "webhook", "inbox"] as const)) {
    console.log(`\n== ${name}\n${await BENCHMARKS[name]()}`);
  }
}

await main(process.argv.slice(2));
