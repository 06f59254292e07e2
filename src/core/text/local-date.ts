const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as readers of a language write it, its month in words or its order plain: nobody takes a
 * day for a month. `iso`: a time, whose day is that of `timeZone`; or a day alone, which has none.
 * What is no date comes back as it is.
 */
export function localDate(iso: string, { lang, timeZone }: { lang: string; timeZone: string }) {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const zone = iso.includes("T") ? timeZone : "UTC";
  const key = `${lang} ${zone}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: zone });
  formats.set(key, format);
  return format.format(time);
}
