import { useQuery } from "@tanstack/react-query";
import { Decrypter } from "age-encryption";
import { callRaw } from "../api/call.ts";
import { api } from "../api/client.ts";
import { type MediaType, mediaType } from "../format/media-type.ts";

export interface OpenedMedia {
  blob: Blob;
  type: MediaType;
}

interface Wanted {
  tip: string;
  name: string;
  identity: string;
  /** Whether to fetch it at all yet. */
  wanted: boolean;
}

/** Enough for every signature of `media-type.ts`. */
const HEAD_BYTES = 16;
/** Decrypted files are large: dropped soon after they leave the screen. */
const KEEP_MS = 60_000;

/** Fetches an attachment and decrypts it here, as a stream, so that the page stays usable. */
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

async function fetchMedia({ tip, name, identity }: Omit<Wanted, "wanted">): Promise<OpenedMedia> {
  const media = api.tips[":id"].media[":name"];
  const { body } = await callRaw(media.$get({ param: { id: tip, name } }));
  if (body === null) throw new Error("no body");
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const plain = await new Response(await decrypter.decrypt(body)).blob();
  const type = mediaType(new Uint8Array(await plain.slice(0, HEAD_BYTES).arrayBuffer()));
  return { blob: new Blob([plain], { type: type.mime }), type };
}
