import { variablesOf } from "../src/app/channel-descriptor.ts";
import { CHANNELS } from "../src/channels.ts";

/** A required setting is missing from the environment. */
export class MissingSetting extends Error {
  constructor(name: string) {
    super(`missing in the environment: ${name}`);
    this.name = "MissingSetting";
  }
}

/** The names of every channel's variables. */
export function channelVariables(): string[] {
  return Object.values(CHANNELS).flatMap(variablesOf);
}

/**
 * Selects the Worker's environment (README, "Deploy") from a process's environment. Only known
 * names are taken, so that nothing else of this machine reaches the Worker. An empty value counts
 * as absent.
 */
export function workerEnvironment(
  environment: Record<string, string | undefined>,
  port: number,
): Record<string, string> {
  const { APP_SECRET, APP_SECRET_PREVIOUS, ORIGIN, SECURITY_CONTACT } = environment;
  if (!APP_SECRET) throw new MissingSetting("APP_SECRET");
  const bindings: Record<string, string> = {
    APP_SECRET,
    ORIGIN: ORIGIN || `http://localhost:${port}`,
  };
  if (APP_SECRET_PREVIOUS) bindings.APP_SECRET_PREVIOUS = APP_SECRET_PREVIOUS;
  if (SECURITY_CONTACT) bindings.SECURITY_CONTACT = SECURITY_CONTACT;
  for (const name of channelVariables()) {
    const value = environment[name];
    if (value) bindings[name] = value;
  }
  return bindings;
}
