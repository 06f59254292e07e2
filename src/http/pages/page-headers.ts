import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { secureHeaders } from "hono/secure-headers";
import type { HttpEnv } from "../http-env.ts";
import { PUBLIC_STYLE } from "./public-style.ts";

const NOTHING = ["'none'"];
const SELF = ["'self'"];

const COMMON = {
  xFrameOptions: "DENY",
  referrerPolicy: "no-referrer",
  // Set below, on https only.
  strictTransportSecurity: false,
  // A handler that needs other headers says so itself (attachments).
  overwrite: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
};

const CLOSED = {
  baseUri: NOTHING,
  formAction: NOTHING,
  frameAncestors: NOTHING,
  objectSrc: NOTHING,
};

/** Headers of API answers and plain texts: nothing in them may run or load. */
const closedHeaders = secureHeaders({
  ...COMMON,
  contentSecurityPolicy: { defaultSrc: NOTHING, ...CLOSED },
});

export const apiHeaders = createMiddleware<HttpEnv>((c, next) =>
  isUpgrade(c.req.raw) ? next() : closedHeaders(c, next),
);

/** Public pages: no script at all; the one style sheet is in the page. */
export const publicHeaders = publicPageHeaders({});

/** The page that verifies proofs: one script of ours, which may connect to nothing. */
export const verifyHeaders = publicPageHeaders({ scriptSrc: SELF });

/** The style sheet is allowed by its hash: with a nonce no page could be cached. */
function publicPageHeaders(more: { scriptSrc?: string[] }) {
  let made: Promise<MiddlewareHandler> | null = null;
  const make = async () => {
    const styleSrc = [`'sha256-${await sha256(PUBLIC_STYLE)}'`];
    const contentSecurityPolicy = {
      defaultSrc: NOTHING,
      imgSrc: SELF,
      ...more,
      styleSrc,
      ...CLOSED,
    };
    return secureHeaders({ ...COMMON, contentSecurityPolicy });
  };
  return createMiddleware<HttpEnv>(async (c, next) => {
    made ??= make();
    return (await made)(c, next);
  });
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** The officers' app: scripts and styles from its own files alone. */
export const inboxHeaders = secureHeaders({
  ...COMMON,
  contentSecurityPolicy: {
    defaultSrc: NOTHING,
    scriptSrc: SELF,
    styleSrc: SELF,
    // Attachments are decrypted in the browser and shown from memory.
    imgSrc: ["'self'", "blob:", "data:"],
    mediaSrc: ["blob:"],
    fontSrc: ["'self'", "data:"],
    connectSrc: SELF,
    workerSrc: SELF,
    manifestSrc: SELF,
    ...CLOSED,
    formAction: SELF,
    // A text that a script would make into HTML or a script is refused (`trust-own-scripts.ts`).
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["default"],
  },
});

/** A year, as browsers' preload lists want it. */
const HSTS = "max-age=31536000; includeSubDomains";

/** Browsers ignore it over http, where it would only mislead a reader. */
export const httpsOnly = createMiddleware<HttpEnv>(async (c, next) => {
  await next();
  if (c.var.deps.origin.startsWith("https:") && !isUpgrade(c.req.raw)) {
    c.res.headers.set("Strict-Transport-Security", HSTS);
  }
});

/** No cache may keep an answer that was made for one reader. */
export const noStore = createMiddleware<HttpEnv>(async (c, next) => {
  await next();
  if (!isUpgrade(c.req.raw)) c.res.headers.set("Cache-Control", "no-store");
});

/** The answer to an upgrade is a socket, whose headers cannot be touched. */
function isUpgrade(request: Request): boolean {
  return request.headers.has("Upgrade");
}
