import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { confirmAsOperator, type Operator, proposalsForOperator } from "./operator-proposals.ts";
import { readVariables } from "./read-variables.ts";
import { requestInvites } from "./request-invite.ts";
import { type Verdict, verifyAudit } from "./verify-audit.ts";
import { MissingSetting } from "./worker-environment.ts";

const USAGE = `npm run station -- invite STATION
npm run station -- recover STATION
npm run station -- confirm STATION [PROPOSAL]
npm run station -- audit STATION --verify FILE --head NUMBER:CODE

Prints two one-time links, for the first and for the second officer of STATION (an id of
flows/place.yaml): give them to two persons, who confirm what the other proposes. While a station
has no two such officers, it prints a link for another. Reads ORIGIN (by default
http://localhost:8787) and APP_SECRET from the environment or .dev.vars. From then on the station's
own officers invite the others.

\`recover\` prints a one-time link that lets in whoever types the 24 words of the station's recovery
kit: for a station whose officers have lost their keys, or shut each other out. It opens nothing
without the kit, and works from the fourth day on, for a day: until then every officer sees it, and
two of them can stop it.

\`confirm\` lists what officers propose about the only colleague who could confirm it: a removal, a
role. With the id of one, it confirms it. Ask both first. It never publishes anything.

\`audit\` compares an audit that was exported in the inbox with a head of its chain that was written
down earlier, and names the rows that were altered, left out, moved, put in or cut off. \`--head\`
may be given for each head that was written down. It needs neither secrets nor a network.`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { verify: { type: "string" }, head: { type: "string", multiple: true } },
  });
  const [command, station, proposal] = positionals;
  const { verify: file, head: heads } = values;
  if (command === "audit" && station !== undefined && file && heads) {
    return tellVerdict(verifyAudit({ station, text: readFileSync(file, "utf8"), heads }));
  }
  const recovers = command === "recover";
  const confirms = command === "confirm";
  if ((command !== "invite" && !recovers && !confirms) || station === undefined)
    throw new Error(USAGE);
  const { APP_SECRET, ORIGIN } = { ...readVariables(".dev.vars"), ...process.env };
  if (!APP_SECRET) throw new MissingSetting("APP_SECRET");
  const origin = ORIGIN || "http://localhost:8787";
  if (confirms) return confirm({ origin, appSecret: APP_SECRET, station }, proposal);
  const links = await requestInvites({ origin, appSecret: APP_SECRET, station, recovers });
  const none = recovers
    ? `${station} has no key yet; use "invite".`
    : `${station} has two officers already; officers invite each other in the inbox.`;
  console.log(links?.join("\n") ?? none);
}

async function confirm(operator: Operator, id: string | undefined): Promise<void> {
  if (id !== undefined) {
    const done = await confirmAsOperator({ ...operator, id });
    console.log(done ? "Confirmed." : "There is no such proposal for the operator.");
    return;
  }
  const proposals = await proposalsForOperator(operator);
  if (proposals.length === 0) console.log("Nothing waits for the operator.");
  for (const { id, statement } of proposals) console.log(`${id}  ${statement}`);
}

function tellVerdict({ proved, lines }: Verdict): void {
  for (const line of lines) console.log(line);
  if (!proved) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : "failed");
  process.exit(1);
});
