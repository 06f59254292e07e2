import type { RegistrationResponseJSON } from "@simplewebauthn/browser";
import { ok, type Result } from "../../core/result.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import type { PasskeySecret } from "../keys/wrapped-identity.ts";
import type { Recovery } from "./answer-recovery.ts";
import { createPasskey, type PasskeyFailure, type Prf, touchPasskey } from "./passkey.ts";
import type { Invite } from "./session.ts";

/** A person with a valid invitation, with or without a passkey, who has no age key yet. */
export interface Newcomer {
  who: Invite & { name: string };
  /** The officer's id. */
  officer: string;
  first: boolean;
  recovery: Recovery;
  /** Absent: no authenticator. */
  response: RegistrationResponseJSON | undefined;
  /** null: the key goes into a key file. */
  secret: PasskeySecret | null;
}

/** Asks the server and, unless `withPasskey` is false, makes the passkey. Throws CallFailed. */
export async function beginJoin(
  invite: Invite,
  { name, withPasskey }: { name: string; withPasskey: boolean },
): Promise<Result<Newcomer, PasskeyFailure>> {
  const who = { ...invite, name };
  const { options, ...known } = await call(api.join.start.$post({ json: who }));
  if (!withPasskey) return ok({ who, ...known, response: undefined, secret: null });
  const made = await createPasskey(options);
  if (!made.ok) return made;
  const { response, prf } = made.value;
  const secret = await madeSecret(prf, response.id);
  return secret.ok ? ok({ who, ...known, response, secret: secret.value }) : secret;
}

/** The secret of a passkey that was just made; null: its authenticator gives none. */
export async function madeSecret(
  prf: Prf,
  credential: string,
): Promise<Result<PasskeySecret | null, PasskeyFailure>> {
  switch (prf.type) {
    case "given":
      return ok(prf.secret);
    case "none":
      return ok(null);
    case "after-touch": {
      const touched = await touchPasskey(credential);
      // The authenticator announced PRF but gave no output: the key goes into a key file.
      return !touched.ok && touched.reason === "no-prf" ? ok(null) : touched;
    }
  }
}
