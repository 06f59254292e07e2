import { type Fault, faultAt } from "./check-fault.ts";
import type { Checked } from "./check-files.ts";
import { FILE_SCHEMAS, kindOfFile } from "./content-files.ts";
import { optionTexts } from "./option-texts.ts";

/** Options for which a language has no other words. */
export function checkSynonyms({ content, files }: Checked): Fault[] {
  const file = [...files.values()].find(({ path }) => kindOfFile(path) === "synonyms");
  if (!file) return [];
  const { options } = FILE_SCHEMAS.synonyms.parse(file.data);
  // Both scripts of a language are heard as one.
  const languages = new Set(content.place.languages.map((lang) => lang.split(/[-_]/)[0] ?? lang));
  return optionTexts(content).flatMap((id) => {
    const without = [...languages].filter((lang) => options[id]?.[lang] === undefined);
    const spot = options[id] ? file.at(["options", id]) : file.at(["options"]);
    return without.length === 0
      ? []
      : [faultAt(spot, `"${id}" has no other words in ${without.join(", ")}`)];
  });
}
