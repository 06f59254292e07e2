import { pairOfWords } from "../keys/recovery-words.ts";
import { addWayIn } from "./add-way-in.ts";
import { beginJoin } from "./begin-join.ts";
import { joinStation } from "./join-station.ts";
import { signInWithKeyFile, unlockWithKeyFile } from "./key-file-sign-in.ts";
import { signIn, unlock } from "./sign-in.ts";
import { stepUpWithKeyFile, stepUpWithPasskey } from "./step-up.ts";

/** Every function that opens a session, and with them all the code that handles keys. */
export const waysIn = {
  addWayIn,
  beginJoin,
  joinStation,
  pairOfWords,
  signIn,
  signInWithKeyFile,
  stepUpWithKeyFile,
  stepUpWithPasskey,
  unlock,
  unlockWithKeyFile,
};

export type WaysIn = typeof waysIn;
