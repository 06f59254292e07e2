import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { TipMedia } from "../../core/tip/tip-content.ts";
import { CallFailed } from "../api/call-failed.ts";
import { Icon } from "../parts/icon.tsx";
import { saveBlob } from "../parts/save-blob.ts";
import { useFaceWords } from "../words/use-face-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./media-item.module.css";
import { fetchMedia } from "./use-media.ts";

interface Props {
  tip: string;
  original: NonNullable<TipMedia["original"]>;
  /** The number of the cleaned copy. */
  number: number;
}

/**
 * An original file. It can be saved but is never displayed, because it was neither cleaned nor
 * checked.
 */
export function OriginalItem({ tip, original, number }: Props) {
  const { words } = useWords();
  const { done } = useFaceWords();
  const save = useMutation({
    mutationFn: async () => {
      const { blob, type } = await fetchMedia({ tip, ...original });
      const name = `${tip}-${number}-original.${type.extension}`;
      saveBlob(new Blob([blob], { type: "application/octet-stream" }), name);
    },
    meta: { done: done.saved },
  });
  return (
    <div className={styles.original}>
      <p className={styles.warning}>{words.media.original}</p>
      <Button
        leftSection={<Icon name="download" size={15} />}
        loading={save.isPending}
        onClick={() => save.mutate()}
        size="compact-xs"
        variant="default"
      >
        {words.media.saveOriginal}
      </Button>
      {save.error && <p role="alert">{problemOf(save.error, words.media)}</p>}
    </div>
  );
}

function problemOf(error: unknown, words: { noOriginal: string; failed: string }): string {
  const isMissing = error instanceof CallFailed && error.reason === "not-found";
  return isMissing ? words.noOriginal : words.failed;
}
