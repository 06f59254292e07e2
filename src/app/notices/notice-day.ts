import type { Place } from "../../core/place/place-schema.ts";

/** The day of a moment at the place, in a language's long form. */
export function noticeDay({ timezone }: Pick<Place, "timezone">, at: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: timezone });
  return format.format(new Date(at));
}
