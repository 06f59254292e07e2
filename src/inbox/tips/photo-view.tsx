import { Button } from "@mantine/core";
import { useRef } from "react";
import { useWords } from "../words/use-words.ts";
import styles from "./media-item.module.css";

/** A thumbnail that opens the whole photo over the page. */
export function PhotoView({ url, name }: { url: string; name: string }) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        aria-label={words.media.enlarge(name)}
        className={styles.thumb}
        onClick={() => dialog.current?.showModal()}
        type="button"
      >
        <img alt={name} src={url} />
      </button>
      <dialog aria-label={name} className={styles.dialog} ref={dialog}>
        <img alt={name} src={url} />
        <Button className={styles.close} onClick={() => dialog.current?.close()} variant="default">
          {words.app.close}
        </Button>
      </dialog>
    </>
  );
}
