import { Encrypter } from "age-encryption";
import { padFile } from "../../core/media/pad-file.ts";
import { callRaw } from "../api/call.ts";
import { newKeyPair } from "../keys/station-key.ts";
import type { NewFile } from "./forward-parts.ts";

/**
 * Seals a file to a key of its own, padded as those of residents are, and stores it for a tip under a
 * name that the server makes.
 */
export async function sealFile(tip: string, file: Blob): Promise<NewFile> {
  const { identity, recipient } = await newKeyPair();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(padFile(file.stream(), file.size));
  const body = await new Response(sealed).blob();
  const headers = { "Content-Type": "application/octet-stream" };
  const sent = fetch(`/api/tips/${tip}/upload`, { method: "POST", headers, body });
  // The route's own answer.
  const { name } = (await (await callRaw(sent)).json()) as { name: string };
  return { name, identity };
}
