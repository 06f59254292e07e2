import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { exiftoolPath } from "exiftool-vendored";

/** Values by `group:tag`. */
export type Tags = Record<string, unknown>;

/** What ExifTool finds in each file, in embedded data too, and what it does not know by name. */
export async function exiftool(files: readonly Uint8Array[]): Promise<Tags[]> {
  const folder = await mkdtemp(join(tmpdir(), "exiftool-"));
  try {
    const paths = files.map((_, index) => join(folder, `${index}`));
    await Promise.all(paths.map((path, index) => writeFile(path, files[index] ?? "")));
    const options = ["-json", "-G1", "-ee3", "-a", "-u", "-b"];
    const run = promisify(execFile);
    const { stdout } = await run(await exiftoolPath(), [...options, ...paths], {
      maxBuffer: 64 * 1024 * 1024,
    });
    // ExifTool's own format: a list of objects in the order of the files.
    return JSON.parse(stdout) as Tags[];
  } finally {
    await rm(folder, { recursive: true });
  }
}
