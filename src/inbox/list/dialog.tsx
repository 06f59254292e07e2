import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./dialog.module.css";

interface Props {
  title: string;
  onClose(): void;
  /** `close` puts the focus back to where it was. */
  children(close: () => void): ReactNode;
}

/** A dialog of the browser's own: it holds the focus and gives it back, and Escape closes it. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog aria-labelledby={id} className={styles.dialog} onClose={onClose} ref={dialog}>
      <h2 id={id}>{title}</h2>
      {children(close)}
    </dialog>
  );
}
