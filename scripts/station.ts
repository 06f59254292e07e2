import { parseArgs } from "node:util";
import { readVariables } from "./read-variables.ts";
import { requestInvite } from "./request-invite.ts";
import { MissingSetting } from "./worker-environment.ts";

const USAGE = `npm run station -- invite STATION

Prints a one-time link that makes the browser which opens it the first officer of STATION (an id
of flows/place.yaml). Reads ORIGIN (by default http://localhost:8787) and APP_SECRET from the
environment or .dev.vars. From then on the station's own officers invite the others.`;

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [command, station] = positionals;
  if (command !== "invite" || station === undefined) throw new Error(USAGE);
  const { APP_SECRET, ORIGIN } = { ...readVariables(".dev.vars"), ...process.env };
  if (!APP_SECRET) throw new MissingSetting("APP_SECRET");
  const origin = ORIGIN || "http://localhost:8787";
  const url = await requestInvite({ origin, appSecret: APP_SECRET, station });
  console.log(url ?? `${station} has an officer already; officers invite each other in the inbox.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : "failed");
  process.exit(1);
});
