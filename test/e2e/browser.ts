import {
  type Browser,
  type BrowserContext,
  type Page,
  chromium as playwright,
} from "playwright-core";
import { LONGEST_WAIT_MS } from "../longest-wait.ts";
import { browserFiles } from "./browser-files.ts";
import { slowDown } from "./slow-pages.ts";

/** Headless, without network services. The package's own flags would switch off web security. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
];

/** A person's browser: own cookies and authenticator. `faults`: every error that its pages had. */
export interface Person {
  context: BrowserContext;
  faults: string[];
}

/** The Chromium that comes with the lock file. */
export async function openBrowser(): Promise<Browser> {
  const { program, fontsConfig } = await browserFiles();
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, FONTCONFIG_FILE: fontsConfig };
  return playwright.launch({ executablePath: program, args: FLAGS, env });
}

export async function openPerson(
  browser: Browser,
  options: { width: number; lang: string },
): Promise<Person> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: 900 },
    locale: options.lang,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  if (process.env.SLOW_PAGES) await slowDown(context);
  const faults: string[] = [];
  context.on("weberror", (error) => faults.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`${message.text()} ${message.location().url}`);
  });
  return { context, faults };
}

export type Authenticator = "prf" | "no-prf" | "none";

/** A page with a platform authenticator (user verification, resident keys) that says yes. */
export async function giveAuthenticator(
  context: BrowserContext,
  kind: Authenticator,
): Promise<Page> {
  const page = await context.newPage();
  if (kind === "none") return page;
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: kind === "prf",
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return page;
}
