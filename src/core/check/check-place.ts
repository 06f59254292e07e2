import { TIP_STATUSES } from "../station/tip-status.ts";
import { fold } from "../text/fold.ts";
import { didYouMean, type Fault, faultAt } from "./check-fault.ts";
import type { Checked } from "./check-files.ts";
import type { Keys, YamlFile } from "./check-yaml.ts";
import { FILE_SCHEMAS, kindOfFile } from "./content-files.ts";
import { missingHolidays } from "./missing-holidays.ts";
import { polygonFault } from "./polygon-fault.ts";

/** Checks references between the place, the commands and the guide's cards. */
export function checkPlace(checked: Checked): Fault[] {
  return [...checked.files.values()].flatMap((file) => inFile(checked, file));
}

/** Whether the place has the list of holidays that it needs on a day (ISO 8601). */
export function checkHolidays({ content, files }: Checked, today: string): Fault[] {
  const { holidays } = content.place;
  const missing = missingHolidays(holidays, today);
  const file = [...files.values()].find(({ path }) => kindOfFile(path) === "place");
  if (!missing?.isNeeded || !file) return [];
  const hint = `add "  ${missing.year}: [01-01, ...]" after the Ministry's notice: docs/operations.md, Deadlines`;
  return [faultAt(file.at(["holidays"]), `no list of holidays for ${missing.year}`, hint)];
}

function inFile(checked: Checked, file: YamlFile): Fault[] {
  const kind = kindOfFile(file.path);
  if (kind === "place") return inPlace(file);
  if (kind === "commands") return inCommands(file);
  return kind === "guide" ? inCard(checked, file) : [];
}

function inPlace(file: YamlFile): Fault[] {
  const place = FILE_SCHEMAS.place.parse(file.data);
  const stations = place.stations.map(({ id }) => id);
  const { languages } = place;
  const areaIds = place.areas.map(({ id }) => id);
  return [
    ...place.areas.flatMap((area, i) =>
      unknown(file, ["areas", i, "station"], { word: area.station, known: stations }),
    ),
    ...place.areas.flatMap(({ polygons }, i) =>
      polygons.flatMap((polygon, j) => {
        const fault = polygonFault(polygon);
        return fault === null ? [] : [faultAt(file.at(["areas", i, "polygons", j]), fault)];
      }),
    ),
    ...place.unclearNames.flatMap(({ areas, names }, i) => [
      ...areas.flatMap((area, j) =>
        unknown(file, ["unclearNames", i, "areas", j], { word: area, known: areaIds }),
      ),
      ...names.flatMap((name, j) => ownName(file, ["unclearNames", i, "names", j], { name })),
    ]),
    ...place.landmarks.flatMap(({ area, names }, i) => [
      ...unknown(file, ["landmarks", i, "area"], { word: area, known: areaIds }),
      ...names.flatMap((name, j) =>
        ownName(file, ["landmarks", i, "names", j], { name, mine: area }),
      ),
    ]),
    ...place.areas.flatMap(({ id, names }, i) =>
      names.flatMap((name, j) => ownName(file, ["areas", i, "names", j], { name, mine: id })),
    ),
    ...place.categories.flatMap((category, i) =>
      unknown(file, ["categories", i, "to"], { word: category.to, known: [...stations, "area"] }),
    ),
    ...unknown(file, ["fallback"], { word: place.fallback, known: stations }),
    ...place.officerLanguages.flatMap((lang, i) =>
      unknown(file, ["officerLanguages", i], { word: lang, known: languages }),
    ),
    ...(["areas", "stations", "categories"] as const).flatMap((list) =>
      repeats(
        file,
        [list],
        place[list].map(({ id }) => id),
      ),
    ),
    ...repeats(file, ["topics"], place.topics),
    ...Object.entries(place.subStatuses).flatMap((under) => inSubStatuses(file, under)),
    ...repeats(
      file,
      ["stations"],
      place.stations.map(({ notices }) => notices),
    ),
  ];
}

function inSubStatuses(file: YamlFile, [status, ids]: [string, string[]]): Fault[] {
  const keys = ["subStatuses", status];
  if (TIP_STATUSES.some((known) => known === status)) return repeats(file, keys, ids);
  const hint = didYouMean(status, TIP_STATUSES);
  return [faultAt(file.at(keys), `subStatuses: there is no status "${status}"`, hint)];
}

/** A name can't be that of one area, and of another thing than `mine` too. */
function ownName(
  file: YamlFile,
  keys: Keys,
  { name, mine }: { name: string; mine?: string },
): Fault[] {
  const { areas } = FILE_SCHEMAS.place.parse(file.data);
  const owner = areas.find(({ names }) => names.some((own) => fold(own) === fold(name)));
  if (owner?.id === mine) return [];
  return owner === undefined
    ? []
    : [faultAt(file.at(keys), `"${name}" is a name of "${owner.id}" already`)];
}

function inCommands(file: YamlFile): Fault[] {
  const commands = Object.entries(FILE_SCHEMAS.commands.parse(file.data));
  const owner = new Map<string, string>();
  return commands.flatMap(([command, words]) =>
    words.flatMap((word, i) => {
      const other = owner.get(fold(word));
      owner.set(fold(word), command);
      const spot = file.at([command, i]);
      return other === undefined || other === command
        ? []
        : [faultAt(spot, `"${word}" means ${other} already, and can't mean ${command}`)];
    }),
  );
}

function inCard({ content }: Checked, file: YamlFile): Fault[] {
  const card = FILE_SCHEMAS.guide.parse(file.data);
  const cards = [...content.guides.cards.keys()];
  const categories = content.place.categories.map(({ id }) => id);
  return [
    ...card.related.flatMap((id, i) => unknown(file, ["related", i], { word: id, known: cards })),
    ...(card.tip === undefined
      ? []
      : unknown(file, ["tip"], { word: card.tip, known: categories })),
    ...(file.path.endsWith(`/${card.id}.yaml`)
      ? []
      : [faultAt(file.at(["id"]), `the card "${card.id}" stands in ${file.path}`)]),
  ];
}

function unknown(file: YamlFile, keys: Keys, at: { word: string; known: string[] }): Fault[] {
  const { word, known } = at;
  if (known.includes(word)) return [];
  const what = String(keys.findLast((key) => typeof key === "string"));
  return [faultAt(file.at(keys), `${what}: there is no "${word}"`, didYouMean(word, known))];
}

function repeats(file: YamlFile, keys: Keys, ids: string[]): Fault[] {
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i ? [] : [faultAt(file.at([...keys, i]), `a second "${id}"`)],
  );
}
