/** The id of the first notice that a text links to by its page's address; null: none. */
export function noticeIdIn(text: string, host: string): string | null {
  const marker = `${host}/notices/`;
  const at = text.indexOf(marker);
  const id =
    at < 0 ? null : /^[a-z0-9-]{1,24}\.[A-Za-z0-9_-]{16,64}/.exec(text.slice(at + marker.length));
  return id?.[0] ?? null;
}
