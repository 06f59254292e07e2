/** The part of Trusted Types that is used here; TypeScript's own types lack it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypes;
  }
}

/** The folder of the built files. */
const OWN = /^\/inbox\/assets\/[\w.-]+\.js$/;

/**
 * The page's only policy of Trusted Types, which the server asks for (`page-headers.ts`). Text never
 * becomes HTML or a script here; only a script of this very app may be started by its address, as
 * the web worker is. Browsers without Trusted Types have the rest of the policy alone.
 */
export function trustOwnScripts(): void {
  window.trustedTypes?.createPolicy("default", { createScriptURL: ownScript });
}

function ownScript(url: string): string {
  const { origin, pathname, href } = new URL(url, location.href);
  if (origin !== location.origin || !OWN.test(pathname))
    throw new TypeError("not a script of ours");
  return href;
}
