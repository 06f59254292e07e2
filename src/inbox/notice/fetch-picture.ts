import { toBase64Url } from "../../core/base64url.ts";
import type { PictureKind } from "../../core/station/notice-picture.ts";
import { callRaw } from "../api/call.ts";
import { api } from "../api/client.ts";

/** The picture of that hash, whatever the server gives; null: it is not there, or another one. */
export async function fetchPicture(kind: PictureKind, hash: string): Promise<Blob | null> {
  const pictures = api.notices.pictures[":kind"][":hash"];
  const response = await callRaw(pictures.$get({ param: { kind, hash } })).catch(() => null);
  const bytes = await response?.arrayBuffer();
  if (!bytes) return null;
  const found = toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
  return found === hash ? new Blob([bytes], { type: "image/jpeg" }) : null;
}
