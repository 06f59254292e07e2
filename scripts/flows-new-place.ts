import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentFaults, faultLine } from "./flows-check.ts";
import { newPlace } from "./new-place.ts";
import { readContent, readFiles } from "./read-content.ts";

/**
 * Writes the files of another place into a new folder and checks them. Returns whether it
 * succeeded. To use them, copy them over `flows/` and `locales/`.
 */
export function writeNewPlace(id: string | undefined, folder = `places/${id}`): boolean {
  if (id === undefined || !/^[a-z0-9][a-z0-9-]{0,23}$/.test(id)) {
    console.error("new-place ID [FOLDER]: lower-case letters, digits, hyphens; 24 at most");
    return false;
  }
  if (existsSync(folder)) {
    console.error(`${folder} is there already`);
    return false;
  }
  const files = newPlace(id, readContent().place, readFiles("locales", ".ftl"));
  const faults = contentFaults(files);
  for (const fault of faults) console.error(faultLine(fault));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    console.log(join(folder, path));
  }
  if (faults.length === 0) {
    console.log(`Now follow the steps at the head of ${join(folder, "flows/place.yaml")}.`);
  }
  return faults.length === 0;
}
