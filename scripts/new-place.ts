import type { Place } from "../src/core/place/place-schema.ts";

type Files = Record<string, string>;

/** Example names, to be replaced by someone who knows the place. */
const WARD: Record<string, (n: number) => { area: string; station: string }> = {
  vi: (n) => ({ area: `Phường ${n}`, station: `Công an phường ${n}` }),
  en: (n) => ({ area: `Ward ${n}`, station: `Ward ${n} police` }),
  "zh-Hans": (n) => ({ area: `第${n}坊`, station: `第${n}坊派出所` }),
  "zh-Hant": (n) => ({ area: `第${n}坊`, station: `第${n}坊派出所` }),
  ko: (n) => ({ area: `제${n}동`, station: `제${n}동 파출소` }),
};

const WARDS = [1, 2];

/**
 * Makes the files of another place from the present ones: `place.yaml` with comments, and
 * `place.ftl` of each language. Everything specific to a place is filled with examples.
 */
export function newPlace(id: string, place: Place, localeFiles: Files): Files {
  const files: Files = { "flows/place.yaml": placeFile(id, place) };
  for (const lang of place.languages) {
    const path = `locales/${lang}/place.ftl`;
    files[path] = textsFile(place, lang, localeFiles[path] ?? "");
  }
  return files;
}

function placeFile(id: string, place: Place): string {
  const ofAreas = place.areas.map(({ station }) => station);
  const special = place.stations.map(({ id }) => id).filter((id) => !ofAreas.includes(id));
  return `# Another place. Wards 1 and 2 are examples. In this order:
# 1. Put your wards here, each with an id of a-z 0-9 -, and their names as people type them.
# 2. For each id write area-<id> and station-<id> in every locales/<language>/place.ftl beside it.
# 3. Copy flows/ and locales/ over those of the project; then: npm run flows -- check
# It says what is missing, with file and line. Units and categories may go or come the same way:
# station-<id>, category-<id>.
id: ${id}
timezone: ${place.timezone}

# The first is the language of who has not chosen one. Each needs its folder in locales/.
languages: [${place.languages.join(", ")}]
# The languages in which officers read the fixed answers of a tip.
officerLanguages: [${place.officerLanguages.join(", ")}]

# Shown before everything else when somebody is in danger. Check every number.
hotlines:
${Object.entries(place.hotlines)
  .map(([name, number]) => `  ${name}: "${number}"`)
  .join("\n")}

# Where something happened. names: what people type, old names and those of foreign workers too;
# diacritics and case do not matter. station: who receives the tips that stay in the area. at: its
# centre, "lat,lon", for the inbox's map; for outlines on it write outlines: FILE.geojson below, and put
# the file (each feature with "area" in its properties) into flows/.
areas:
${WARDS.map((n) => `  - id: ward-${n}\n    names: [phường ${n}]\n    station: ward-${n}`).join("\n")}
  - id: elsewhere
    names: [nơi khác, không rõ]
    station: ${place.fallback}

# Words that people put before a name.
areaWords: [${place.areaWords.join(", ")}]

# A name that may mean several areas (an old commune that was divided, the old town): who types it is
# asked which one. Take the signs away to use it.
# unclearNames:
#   - names: [Old Town]
#     areas: [ward-1, ward-2]

# How long things are kept, and limits against spam: what is left out has its default
# (docs/operations.md).
retention:
  closedTipDays: ${place.retention.closedTipDays}

# Until when a tip has results, and when officers are reminded (docs/operations.md, Deadlines). What is
# left out has its default.
deadlines:
  intakeWorkingDays: ${place.deadlines.intakeWorkingDays}
  resultDays: ${place.deadlines.resultDays}
  extendedMonths: ${place.deadlines.extendedMonths}
  remindAt: "${place.deadlines.remindAt}"

# An urgent tip that nobody has opened: after so many minutes at the latest the next person is told
# (docs/operations.md, Duty). call: whom of the hotlines a resident may call while nobody is on duty.
duty:
  climbMinutes: ${place.duty.climbMinutes}
  call: ${place.duty.call ?? Object.keys(place.hotlines)[0]}

# Days off besides Saturdays and Sundays, by year: 04-30, a range 02-16..02-20, or +08-22, a day of a
# weekend that is worked. From November on the check wants next year's list.
holidays:
${Object.entries(place.holidays)
  .map(([year, days]) => `  ${year}: [${days.join(", ")}]`)
  .join("\n")}

# Takes the tips of a unit that has no officer yet.
fallback: ${place.fallback}

# Units that receive tips. notices: two digits with which the numbers of its notices begin, for ever
# (TB-0412 is the 12th of 04). handles: their official accounts elsewhere, if they have any.
# originals: residents who send files to this unit are asked whether it may have them untouched too.
# Only for a unit that needs them as evidence: they can show where, when and by whom they were made.
# publicFigures: anybody may read at /statistics how many tips it got, without small counts.
stations:
${[place.fallback, ...WARDS.map((n) => `ward-${n}`), ...special]
  .map(
    (station, n) =>
      `  - id: ${station}\n    notices: "${String(n).padStart(2, "0")}"\n    # handles: ["@account", "page.example", "number"]\n    # originals: true\n    # publicFigures: true`,
  )
  .join("\n")}

# When only urgent notices go to subscribers, by the place's clock: all others wait until the morning,
# and so do officers' words to the sender of a tip that is not urgent.
quietHours: { from: "${place.quietHours?.from ?? "22:00"}", to: "${place.quietHours?.to ?? "06:00"}" }

# Where a unit may bind a duty group, which the bot tells that tips wait. Zalo's bots are in no groups.
alerts: { channels: [${place.alerts.channels.join(", ")}] }

# What notices are about: topic-<id> in every locales/<language>/place.ftl.
topics: [${place.topics.join(", ")}]

# What officers may choose beside a status of a tip: status-<status>-<id> for the inbox, and
# status-explained-<status>-<id> for its sender, in every place.ftl. It must blame nobody.
subStatuses:
${Object.entries(place.subStatuses)
  .map(([status, ids]) => `  ${status}: [${ids.join(", ")}]`)
  .join("\n")}

# What a tip may be about, in the order of the menu. to: a unit, or "area" for the unit of the area.
# strict: never to another unit, not even while its own has no officer: about officials, for one.
categories:
${place.categories.map(categoryLine).join("\n")}
`;
}

function categoryLine({ id, to, strict }: Place["categories"][number]): string {
  return `  - { id: ${id}, to: ${to}${strict ? ", strict: true" : ""} }`;
}

/** The texts of a place, with examples instead of the present areas. */
function textsFile(place: Place, lang: string, texts: string): string {
  const own = place.areas.filter(({ id }) => id !== "elsewhere");
  const gone = own.flatMap(({ id, station }) => [`area-${id}`, `station-${station}`]);
  const kept = texts.split("\n").filter((line) => !gone.includes(line.split(" =")[0] ?? ""));
  const name = WARD[lang] ?? WARD.en;
  const made = WARDS.flatMap((n) => {
    const { area, station } = name?.(n) ?? { area: `${n}`, station: `${n}` };
    return [`area-ward-${n} = ${area}`, `station-ward-${n} = ${station}`];
  });
  return `${[...made, ...kept].join("\n").trimEnd()}\n`;
}
