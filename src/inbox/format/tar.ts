const BLOCK = 512;

export interface PackedFile {
  /** ASCII, at most 100 characters. */
  path: string;
  blob: Blob;
}

/** Files as one tar archive (POSIX ustar), which every system can unpack. `at`: of all of them. */
export function tar(files: readonly PackedFile[], at: Date): Blob {
  const parts = files.flatMap((file) => [header(file, at), file.blob, filling(file.blob.size)]);
  return new Blob([...parts, new Uint8Array(2 * BLOCK)], { type: "application/x-tar" });
}

function filling(size: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}

function header({ path, blob }: PackedFile, at: Date): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(BLOCK);
  const put = (offset: number, text: string) =>
    bytes.set(
      [...text].map((letter) => letter.charCodeAt(0)),
      offset,
    );
  const octal = (value: number, digits: number) =>
    `${Math.floor(value).toString(8).padStart(digits, "0")}\0`;
  put(0, path);
  put(100, octal(0o600, 7));
  put(108, octal(0, 7));
  put(116, octal(0, 7));
  put(124, octal(blob.size, 11));
  put(136, octal(at.getTime() / 1000, 11));
  // The sum counts its own field as spaces.
  put(148, " ".repeat(8));
  put(156, "0");
  put(257, "ustar\x0000");
  put(
    148,
    `${octal(
      bytes.reduce((sum, byte) => sum + byte, 0),
      6,
    )} `,
  );
  return bytes;
}
