import { useQuery } from "@tanstack/react-query";
import { Decrypter } from "age-encryption";
import { END_BYTES, unpaddedSize } from "../../core/media/pad-file.ts";
import { SIZED_BYTES } from "../../core/media/pixel-count.ts";
import { MINUTE_MS } from "../../core/units.ts";
import { callRaw } from "../api/call.ts";
import { api } from "../api/client.ts";
import { type MediaType, mediaType } from "../format/media-type.ts";
import { shownPixels } from "../format/shown-pixels.ts";

export interface OpenedMedia {
  blob: Blob;
  type: MediaType;
  /** A picture: displaying it may need more memory than the page can get, or nobody knows. */
  isHuge: boolean;
}

interface Named {
  tip: string;
  name: string;
  identity: string;
}

interface Wanted extends Named {
  /** Whether to fetch it yet. */
  wanted: boolean;
}

/** 50 megapixels take 200 MB in memory. Phone cameras exceed that only in a special mode. */
const MAX_SHOWN_PIXELS = 50_000_000;
/** Decrypted files are large, so they leave memory soon after they leave the screen. */
const KEEP_MS = MINUTE_MS;

/** Fetches an attachment and decrypts it as a stream, so that the page stays responsive. */
export function useMedia({ tip, name, identity, wanted }: Wanted) {
  return useQuery({
    queryKey: ["media", tip, name],
    queryFn: () => fetchMedia({ tip, name, identity }),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEEP_MS,
    retry: false,
  });
}

/** As `useMedia`, but once, for saving the file. */
export async function fetchMedia({ tip, name, identity }: Named): Promise<OpenedMedia> {
  const media = api.tips[":id"].media[":name"];
  const { body } = await callRaw(media.$get({ param: { id: tip, name } }));
  if (body === null) throw new Error("no body");
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const plain = await unpadded(await new Response(await decrypter.decrypt(body)).blob());
  const first = new Uint8Array(await plain.slice(0, SIZED_BYTES).arrayBuffer());
  const type = mediaType(first);
  const isHuge = type.show === "image" && shownPixels(first) > MAX_SHOWN_PIXELS;
  return { blob: new Blob([plain], { type: type.mime }), type, isHuge };
}

async function unpadded(file: Blob): Promise<Blob> {
  const end = new Uint8Array(await file.slice(-END_BYTES).arrayBuffer());
  return file.slice(0, unpaddedSize(end, file.size));
}
