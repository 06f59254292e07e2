import { useQuery } from "@tanstack/react-query";
import { toBase64Url } from "../../core/base64url.ts";
import type { PictureKind } from "../../core/station/notice-picture.ts";
import { callRaw } from "../api/call.ts";
import { api } from "../api/client.ts";
import { useBlobUrl } from "../parts/use-blob-url.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./notice-texts-view.module.css";

interface Props {
  kind: PictureKind;
  hash: string;
  alt: string;
}

/** A picture of a notice: the very one whose hash is confirmed, or none. */
export function NoticePictureView({ kind, hash, alt }: Props) {
  const { words } = useWords();
  const { data, isPending } = useQuery({
    queryKey: ["notice-picture", kind, hash],
    queryFn: () => fetchPicture(kind, hash),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const url = useBlobUrl(data ?? undefined);
  if (url !== null) return <img alt={alt} className={styles.picture} src={url} />;
  return <span role="status">{isPending ? words.app.loading : words.notices.pictureLost}</span>;
}

/** null: it is not there, or another one. */
async function fetchPicture(kind: PictureKind, hash: string): Promise<Blob | null> {
  const pictures = api.notices.pictures[":kind"][":hash"];
  const response = await callRaw(pictures.$get({ param: { kind, hash } })).catch(() => null);
  const bytes = await response?.arrayBuffer();
  if (!bytes) return null;
  const found = toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
  return found === hash ? new Blob([bytes], { type: "image/jpeg" }) : null;
}
