const LOCAL_HOST = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[?::1)/;

export function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

export function isHttp(url: URL): boolean {
  return url.protocol === "http:" || url.protocol === "https:";
}

/** Neither platform reaches a private address from its own network. */
export function isLocal(url: URL): boolean {
  return LOCAL_HOST.test(url.hostname);
}

export function isPublicHttps(url: URL): boolean {
  return url.protocol === "https:" && !isLocal(url);
}
