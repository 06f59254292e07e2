import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { decompress } from "wawoff2";

const MODULES = join(import.meta.dirname, "../../node_modules");
const FONTS = ["noto-sans-sc", "noto-sans-tc", "noto-sans-kr"].map(
  (name) => `@fontsource-variable/${name}`,
);
const PACKAGES = ["@sparticuz/chromium", ...FONTS];

/** What a browser is started with: paths of the program and of its fontconfig file. */
interface BrowserFiles {
  program: string;
  fontsConfig: string;
}

/**
 * The Chromium of the lock file, with fonts for Chinese and Korean, which it lacks. Both are unpacked
 * once for each version, beside their packages, and put in place as a whole: nobody starts a browser
 * that another process is still writing.
 */
export async function browserFiles(): Promise<BrowserFiles> {
  const cache = join(MODULES, ".cache/tieng-mo-browser");
  const place = join(cache, PACKAGES.map(versionOf).join("_"));
  if (!existsSync(place)) {
    mkdirSync(cache, { recursive: true });
    const own = mkdtempSync(join(cache, "unpacking-"));
    await unpackChromium(own);
    await unpackFonts(join(own, "cjk"));
    await writeFile(join(own, "fonts.conf"), fontsConfig(place));
    // Another process may have been faster.
    await rename(own, place).catch(() => rm(own, { recursive: true }));
  }
  return { program: join(place, "chromium"), fontsConfig: join(place, "fonts.conf") };
}

function versionOf(name: string): string {
  // A package without a version can't be installed.
  return (JSON.parse(readFileSync(join(MODULES, name, "package.json"), "utf8")) as Versioned)
    .version;
}

interface Versioned {
  version: string;
}

/** Its package knows no other place than the directory for temporary files. */
async function unpackChromium(directory: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = directory;
  try {
    await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The browser reads no woff2 from a disk. Each font comes in slices; fontconfig finds the right one. */
async function unpackFonts(directory: string): Promise<void> {
  mkdirSync(directory);
  for (const name of FONTS) {
    const files = join(MODULES, name, "files");
    for (const file of readdirSync(files)) {
      const font = await decompress(readFileSync(join(files, file)));
      await writeFile(join(directory, file.replace(/woff2$/, "ttf")), font);
    }
  }
}

function fontsConfig(place: string): string {
  const directories = ["/usr/share/fonts", join(place, "fonts"), join(place, "cjk")];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${directories.map((path) => `  <dir>${path}</dir>`).join("\n")}
  <cachedir>${join(place, "fontconfig")}</cachedir>
</fontconfig>
`;
}
