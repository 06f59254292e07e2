import { toBase64Url } from "../../core/base64url.ts";
import type { PictureKind } from "../../core/station/notice-picture.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

/** Has a JPEG kept for a notice; answers its hash. */
export async function sendPicture(kind: PictureKind, blob: Blob): Promise<string> {
  const jpeg = toBase64Url(new Uint8Array(await blob.arrayBuffer()));
  return (await call(api.notices.pictures.$post({ json: { kind, jpeg } }))).hash;
}
