/** Languages of the inbox itself; the first is for browsers that want none of them. */
export const INBOX_LANGUAGES = ["vi", "en"] as const;
export type InboxLanguage = (typeof INBOX_LANGUAGES)[number];

export function isInboxLanguage(text: string | null): text is InboxLanguage {
  return INBOX_LANGUAGES.some((lang) => lang === text);
}

/** Picks a text in `lang`, else in another language; null: there is none. */
export function pickText(texts: Record<string, string> | undefined, lang: string): string | null {
  return texts?.[lang] ?? texts?.vi ?? Object.values(texts ?? {})[0] ?? null;
}

/** Name of a language in `lang`, as "Tiếng Hàn"; its code where no name is known. */
export function languageName(code: string, lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
