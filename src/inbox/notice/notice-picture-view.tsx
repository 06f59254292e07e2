import { useQuery } from "@tanstack/react-query";
import type { PictureKind } from "../../core/station/notice-picture.ts";
import { useBlobUrl } from "../parts/use-blob-url.ts";
import { useWords } from "../words/use-words.ts";
import { fetchPicture } from "./fetch-picture.ts";
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
