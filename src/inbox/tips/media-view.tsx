import { useBlobUrl } from "../parts/use-blob-url.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./media-item.module.css";
import { PhotoView } from "./photo-view.tsx";
import type { OpenedMedia } from "./use-media.ts";

/** Displays a file by the type of its bytes, whatever type the message named. */
export function MediaView({ media, name }: { media: OpenedMedia; name: string }) {
  const { words } = useWords();
  const url = useBlobUrl(media.blob);
  if (url === null) return null;
  if (media.isHuge) return <p className={styles.waiting}>{words.media.tooLarge}</p>;
  switch (media.type.show) {
    case "image":
      return <PhotoView name={name} url={url} />;
    case "audio":
      return <audio aria-label={name} className={styles.player} controls src={url} />;
    case "video":
      return <video aria-label={name} className={styles.player} controls playsInline src={url} />;
    case "none":
      return <p className={styles.waiting}>{words.media.cannotShow}</p>;
  }
}
