import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { toBase64Url } from "../../core/base64url.ts";
import type { ForwardReason } from "../../core/station/tip-views.ts";
import { SALT_BYTES, toSaltedJson } from "../../core/text/salted-json.ts";
import type { TipContent } from "../../core/tip/tip-content.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { newId } from "../api/new-id.ts";
import { readAgain } from "../api/read-again.ts";
import { sealBytes } from "../keys/age-file.ts";
import { newKeyPair } from "../keys/station-key.ts";
import { useOpenSession } from "../session/use-session.ts";
import {
  type Decisions,
  type ForwardPart,
  forwardedFields,
  type NewFile,
  WHOLE,
} from "./forward-parts.ts";
import { redactPicture } from "./redact-picture.ts";
import { sealFile } from "./seal-file.ts";
import { fetchMedia } from "./use-media.ts";

export interface Forwarding {
  tip: string;
  station: string;
  /** The key of that station, whose code the officer has compared. */
  recipient: string;
  reason: ForwardReason;
  note: string;
  content: TipContent;
  parts: ForwardPart[];
  decisions: Decisions;
}

/** The key of another station, as the server names it now. */
export function useForwardKey(tip: string, station: string) {
  return useQuery({
    queryKey: ["forward-key", tip, station],
    queryFn: () => call(api.tips[":id"].forward.$get({ param: { id: tip }, query: { station } })),
    enabled: station !== "",
    retry: false,
    gcTime: 0,
  });
}

/**
 * Seals what is left of a tip to the key of another station, and sends it. What was sent once is not
 * sent again when the rest is retried.
 */
export function useForward(onSent: () => void) {
  const queries = useQueryClient();
  const { me } = useOpenSession();
  const attempt = useRef({ id: newId(), files: new Map<string, Promise<NewFile>>() });
  return useMutation({
    mutationFn: async (asked: Forwarding) => {
      const { id, files } = attempt.current;
      const sealed = await sealForward(asked, { from: me.station.id, files });
      const { tip, station, recipient, reason } = asked;
      const json = { id, station, recipient, reason, ...sealed };
      await call(api.tips[":id"].forward.$post({ param: { id: tip }, json }));
    },
    onSuccess: (_done, { tip }) => {
      readAgain(queries, ["tip", tip]);
      onSent();
    },
  });
}

async function sealForward(
  { tip, recipient, reason, note, content, parts, decisions }: Forwarding,
  { from, files: known }: { from: string; files: Map<string, Promise<NewFile>> },
) {
  const files = new Map<string, NewFile>();
  for (const part of parts) {
    const { isOut, boxes } = decisions[part.id] ?? WHOLE;
    if (part.type !== "file" || isOut) continue;
    const key = `${part.id} ${JSON.stringify(boxes)}`;
    const sealing = known.get(key) ?? sealPart(tip, part.item, boxes);
    known.set(key, sealing);
    sealing.catch(() => known.delete(key));
    files.set(part.id, await sealing);
  }
  const { lang } = content;
  // Questions about it go to nobody: the other station has no way to the resident.
  const { recipient: mailbox } = await newKeyPair();
  const forwarded: TipContent = {
    ...{ version: 1, lang, mailbox, forwarded: { from, reason, note } },
    fields: forwardedFields(parts, { decisions, lang, files }),
  };
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const { plain, digest } = await toSaltedJson(forwarded, salt);
  const sealed = toBase64Url(await sealBytes(plain, recipient));
  return { sealed, digest, mailbox, media: [...files.values()].map(({ name }) => name) };
}

async function sealPart(
  tip: string,
  { name, identity }: { name: string; identity: string },
  boxes: Parameters<typeof redactPicture>[1],
): Promise<NewFile> {
  const { blob } = await fetchMedia({ tip, name, identity });
  return await sealFile(tip, boxes.length > 0 ? await redactPicture(blob, boxes) : blob);
}
