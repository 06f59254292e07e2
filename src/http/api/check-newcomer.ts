import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import type { StoredCredential, UsedChallenge } from "../../app/station/port.ts";
import type { HttpDeps } from "../http-env.ts";
import { checkRegistration } from "./passkeys.ts";
import { readAnswer } from "./sealed-challenge.ts";

interface Newcomer {
  /** Hash of the invite's token. */
  invite: string;
  /** Whether the invite asks for the recovery kit. */
  recovers: boolean;
  /** Absent: the officer has no authenticator; the invite lets in, a key file signs in later. */
  response: RegistrationResponseJSON | undefined;
  /** What the recovery challenge held. */
  recovery: string | undefined;
}

export interface CheckedNewcomer {
  credential: StoredCredential | null;
  challenges: UsedChallenge[];
}

/** null: something that had to be proved was not. */
export async function checkNewcomer(
  deps: HttpDeps,
  { invite, recovers, response, recovery }: Newcomer,
): Promise<CheckedNewcomer | null> {
  const checked: CheckedNewcomer = { credential: null, challenges: [] };
  if (response) {
    const made = await checkRegistration(deps, response, invite);
    if (!made) return null;
    checked.credential = made.credential;
    checked.challenges.push(made.challenge);
  }
  if (recovers) {
    const proved = await readAnswer(deps, { type: "recover", invite }, recovery ?? "");
    if (!proved) return null;
    checked.challenges.push(proved);
  }
  return checked;
}
