import { Button } from "@mantine/core";
import { useState } from "react";
import type { TipField } from "../../core/tip/tip-content.ts";
import { CallFailed } from "../api/call-failed.ts";
import { mayNameAuthor } from "../format/media-type.ts";
import { Problem } from "../parts/problem.tsx";
import { saveBlob } from "../parts/save-blob.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./media-item.module.css";
import { MediaView } from "./media-view.tsx";
import { OriginalItem } from "./original-item.tsx";
import { SaveButton } from "./save-button.tsx";
import { useMedia } from "./use-media.ts";

type Attachment = Extract<TipField["value"], { type: "media" }>["items"][number];

interface Props {
  tip: string;
  item: Attachment;
  /** Counts from 1. */
  number: number;
  /** In which its words are; absent: unknown. */
  lang?: string;
}

/** Shows an attachment. Photos load at once; other kinds, which are larger, on request. */
export function MediaItem({ tip, item, number, lang }: Props) {
  const { words } = useWords();
  const [wanted, setWanted] = useState(item.kind === "photo");
  const media = useMedia({ tip, name: item.name, identity: item.identity, wanted });
  const name = words.media.numbered(words.media[item.kind], number);
  return (
    <figure className={styles.item}>
      {media.data && <MediaView media={media.data} name={name} />}
      {media.data && mayNameAuthor(media.data.type) && (
        <p className={styles.warning}>{words.media.mayNameAuthor}</p>
      )}
      {media.isFetching && (
        <p className={styles.waiting} role="status">
          {words.media.opening}
        </p>
      )}
      {media.error && <MediaProblem error={media.error} onRetry={() => void media.refetch()} />}
      {!wanted && (
        <Button className={styles.open} onClick={() => setWanted(true)} size="xs" variant="default">
          {words.media.open(name)}
        </Button>
      )}
      <figcaption>
        {name}
        {item.caption && (
          <p className={styles.caption} dir="auto" lang={lang}>
            {item.caption}
          </p>
        )}
      </figcaption>
      {media.data && (
        <SaveButton
          label={words.media.save(name)}
          onSave={() => saveBlob(media.data.blob, `${tip}-${number}.${media.data.type.extension}`)}
        />
      )}
      {item.original && <OriginalItem number={number} original={item.original} tip={tip} />}
    </figure>
  );
}

function MediaProblem({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const { words } = useWords();
  const isGone = error instanceof CallFailed && error.reason === "not-found";
  if (isGone) return <p className={styles.waiting}>{words.media.gone}</p>;
  return <Problem onRetry={onRetry}>{words.media.failed}</Problem>;
}
