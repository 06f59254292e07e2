import { useState } from "react";
import type { KeyPair } from "../keys/station-key.ts";
import type { Newcomer } from "./begin-join.ts";
import { NameForm } from "./name-form.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
import { RecoveryForm } from "./recovery-form.tsx";
import type { Invite } from "./session.ts";
import { useEntry } from "./use-entry.ts";

/** The steps of joining: name and passkey, then the recovery kit and a passphrase where needed. */
export function JoinForm({ invite }: { invite: Invite }) {
  const { busy, outcome, attempt, enter } = useEntry();
  const [newcomer, setNewcomer] = useState<Newcomer | null>(null);
  const [station, setStation] = useState<KeyPair | null>(null);
  const goOn = async (next: Newcomer, kit: KeyPair | null) => {
    setNewcomer(next);
    setStation(kit);
    const { secret, recovery } = next;
    if (secret === null || (recovery !== null && kit === null)) return;
    const keeping = { type: "passkey", secret } as const;
    await enter((ways) => ways.joinStation({ newcomer: next, keeping, station: kit }));
  };
  const begin = async (name: string, withPasskey: boolean) => {
    const begun = await attempt((ways) => ways.beginJoin(invite, { name, withPasskey }));
    if (begun !== null) await goOn(begun, null);
  };
  if (newcomer?.recovery && station === null) {
    const { recipient } = newcomer.recovery;
    return <RecoveryForm onFound={(kit) => void goOn(newcomer, kit)} recipient={recipient} />;
  }
  if (newcomer?.secret === null) {
    const keepIn = (passphrase: string) =>
      enter((ways) =>
        ways.joinStation({ newcomer, keeping: { type: "key-file", passphrase }, station }),
      );
    return (
      <PassphraseForm
        busy={busy}
        hasPasskey={newcomer.response !== undefined}
        onChosen={(passphrase) => void keepIn(passphrase)}
        outcome={outcome}
      />
    );
  }
  return (
    <NameForm
      busy={busy}
      onGiven={(name, withPasskey) => void begin(name, withPasskey)}
      outcome={outcome}
    />
  );
}
