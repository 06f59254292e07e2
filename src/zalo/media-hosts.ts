/**
 * Whether a URL from an event may be fetched. `*.zdn.vn` allows any host below it, over https on
 * the default port only. An entry without a star must equal the URL's whole `host[:port]` and
 * allows http too, for stand-ins on this machine.
 */
export function isAllowedMedia(url: URL, hosts: string[]): boolean {
  if (url.username !== "" || url.password !== "") return false;
  if (url.protocol !== "https:" && url.protocol !== "http:") return false;
  return hosts.some((host) => matches(url, host.trim().toLowerCase()));
}

function matches(url: URL, host: string): boolean {
  if (!host.startsWith("*.")) return host !== "" && url.host === host;
  const isUsual = url.protocol === "https:" && url.port === "";
  return isUsual && host.length > 2 && url.hostname.endsWith(host.slice(1));
}
