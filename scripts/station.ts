import { parseArgs } from "node:util";
import { readVariables } from "./read-variables.ts";
import { requestInvite } from "./request-invite.ts";
import { MissingSetting } from "./worker-environment.ts";

const USAGE = `npm run station -- invite STATION
npm run station -- recover STATION

Prints a one-time link that makes the browser which opens it the first officer of STATION (an id
of flows/place.yaml). Reads ORIGIN (by default http://localhost:8787) and APP_SECRET from the
environment or .dev.vars. From then on the station's own officers invite the others.

\`recover\` prints a one-time link that lets in whoever types the 24 words of the station's recovery
kit: for a station whose officers have all lost their keys. It opens nothing without the kit.`;

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [command, station] = positionals;
  const recovers = command === "recover";
  if ((command !== "invite" && !recovers) || station === undefined) throw new Error(USAGE);
  const { APP_SECRET, ORIGIN } = { ...readVariables(".dev.vars"), ...process.env };
  if (!APP_SECRET) throw new MissingSetting("APP_SECRET");
  const origin = ORIGIN || "http://localhost:8787";
  const url = await requestInvite({ origin, appSecret: APP_SECRET, station, recovers });
  const none = recovers
    ? `${station} has no key yet; use "invite".`
    : `${station} has an officer already; officers invite each other in the inbox.`;
  console.log(url ?? none);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : "failed");
  process.exit(1);
});
