/** A file of a library, and what becomes of its code. */
export interface Trimmed {
  /** The end of its path. */
  file: string;
  /** Absent: in the Worker and in the inbox. */
  only?: "worker";
  edit: (code: string) => string;
}
