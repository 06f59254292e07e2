import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { toBase64Url } from "../../core/base64url.ts";
import type { ForwardReason } from "../../core/station/tip-views.ts";
import { SALT_BYTES, toSaltedJson } from "../../core/text/salted-json.ts";
import type { TipContent } from "../../core/tip/tip-content.ts";
import { call } from "../api/call.ts";
import { failureOf } from "../api/call-failed.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { sealBytes } from "../keys/age-file.ts";
import { newKeyPair } from "../keys/station-key.ts";
import { attemptId } from "../session/attempt-id.ts";
import { useDesk } from "../session/use-desk.ts";
import { useOpenSession } from "../session/use-session.ts";
import {
  EMPTY,
  forwardDraft,
  type KeptFile,
  readForwardDraft,
  writeForwardDraft,
} from "./forward-draft.ts";
import { forwardedFields, type NewFile } from "./forward-parts.ts";
import { redactPicture } from "./redact-picture.ts";
import { sealFile } from "./seal-file.ts";
import { type Decisions, type TipPart, WHOLE } from "./tip-parts.ts";
import { useForwardDraft } from "./use-forward-draft.ts";
import { fetchMedia } from "./use-media.ts";

/** The server keeps what was uploaded for an hour. */
const KEPT_MS = 50 * 60_000;

export interface Forwarding {
  tip: string;
  station: string;
  /** The key of that station, whose code the officer has compared. */
  recipient: string;
  reason: ForwardReason;
  note: string;
  content: TipContent;
  parts: TipPart[];
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
 * sent again when the rest is retried, after a reload too.
 */
export function useForward(tip: string, onSent: () => void) {
  const queries = useQueryClient();
  const { me } = useOpenSession();
  const { drafts } = useDesk();
  const { change } = useForwardDraft(tip);
  const name = forwardDraft(tip);
  const filesNow = () => readForwardDraft(drafts.get(name)).files;
  const files: Files = {
    get: (key) => {
      const file = filesNow()[key];
      return file && Date.now() - file.at < KEPT_MS ? file : undefined;
    },
    // Not into the drafts of a screen that was locked meanwhile.
    keep: (key, file) =>
      drafts.get(name) !== "" && change({ files: { ...filesNow(), [key]: file } }),
  };
  return useMutation({
    mutationFn: async (asked: Forwarding) => {
      const { station, recipient, reason, note, decisions } = asked;
      const what = { ...EMPTY, station, reason, note, compared: recipient, decisions };
      const id = attemptId(drafts, name, writeForwardDraft(what));
      const sealed = await sealForward(asked, { from: me.station.id, files });
      const json = { id, station, recipient, reason, ...sealed };
      await call(api.tips[":id"].forward.$post({ param: { id: tip }, json }));
    },
    onSuccess: () => {
      readAgain(queries, ["tip", tip]);
      onSent();
    },
    onError: (error) => {
      // Its files are gone, or that station has another key by now.
      if (failureOf(error) === "not-found") change({ files: {} });
      readAgain(queries, ["forward-key", tip]);
    },
  });
}

interface Files {
  get(key: string): NewFile | undefined;
  keep(key: string, file: KeptFile): unknown;
}

async function sealForward(
  { tip, recipient, reason, note, content, parts, decisions }: Forwarding,
  { from, files: known }: { from: string; files: Files },
) {
  const files = new Map<string, NewFile>();
  for (const part of parts) {
    const { isOut, boxes } = decisions[part.id] ?? WHOLE;
    if (part.type !== "file" || isOut) continue;
    const key = `${part.id} ${JSON.stringify(boxes)}`;
    const kept = known.get(key);
    const file = kept ?? (await sealPart(tip, part.item, boxes));
    if (!kept) known.keep(key, { ...file, at: Date.now() });
    files.set(part.id, { name: file.name, identity: file.identity });
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
