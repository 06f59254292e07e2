import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { confirm, randomId } from "../http/officer-browser.ts";
import { LONGEST_WAIT_MS } from "../longest-wait.ts";
import { type BareWorker, startBareWorker } from "./bare-worker.ts";
import { openBrowser } from "./browser.ts";
import { picturesOf } from "./pictures.ts";

const PICTURES = picturesOf("notices");
const MEASURE = readFileSync(join(import.meta.dirname, "measure-page.js"), "utf8");
const ID = /^song-tri\.[\w-]+$/;
/** What breaks a page or a document that was put together carelessly. */
const NASTY = {
  title: `Cảnh báo ]]> <b>&amp; "lừa đảo" 🔔 ${"dài".repeat(25)}`,
  body: `Dòng một\n\n${"https://vi-du.example/".repeat(8)}\n${"Không chuyển tiền cho người lạ. ".repeat(38)}`,
};

let worker: BareWorker;
let browser: Browser;
/** Id of the notice above. */
let nasty: string;

beforeAll(async () => {
  [worker, browser] = await Promise.all([startBareWorker(), openBrowser()]);
  await pictureOfNone();
  const [lan, minh] = await worker.officers("song-tri");
  const short = {
    vi: { title: "Cúp điện", body: "Từ 22 giờ.\nGọi 113." },
    "zh-Hans": { title: "停电通知", body: "22 点开始。" },
  };
  for (const texts of [short, { vi: NASTY }]) {
    const written = await lan.post("/api/notices", { id: randomId(), texts });
    nasty = (await written.json<{ id: string }>()).id;
    expect((await confirm(minh, nasty)).status).toBe(200);
  }
  expect(nasty).toMatch(ID);
  // The Worker caches the empty list for some seconds.
  const isListed = async () => {
    const list = await worker.fetch(`${worker.address}/notices`);
    return (await list.text()).includes(nasty);
  };
  await vi.waitUntil(isListed, { timeout: LONGEST_WAIT_MS, interval: 500 });
});

afterAll(async () => {
  await browser?.close();
  await worker?.stop();
});

/** A picture of the page without notices, which is not shown later. */
async function pictureOfNone(): Promise<void> {
  const { page, close } = await open("/notices?lang=vi", { width: 360 });
  await page.screenshot({ path: join(PICTURES, "none-360.png"), fullPage: true });
  await close();
}

interface Look extends Pick<BrowserContextOptions, "colorScheme"> {
  width: number;
}

async function open(path: string, { width, ...look }: Look) {
  const context = await browser.newContext({ viewport: { width, height: 780 }, ...look });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    // The browser's message about a 404 is not a fault of the page.
    const isStatus = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isStatus) faults.push(message.text());
  });
  await page.goto(`${worker.address}${path}`);
  return { page, faults, close: () => context.close() };
}

interface Measured {
  lang: string;
  overflow: number;
  font: string;
  size: number;
  colors: string[];
  contrast: number;
}

/** Scripts of the page are read as text, because they need a browser's types. */
function measure(page: Page): Promise<Measured> {
  return page.evaluate<Measured>(MEASURE);
}

/** Where an element begins: the first screen of a small phone is about 520 px high. */
async function topOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).first().boundingBox())?.y ?? Number.POSITIVE_INFINITY;
}

describe("the public pages in a browser", () => {
  const pages = () => [
    ["list", "/notices"],
    ["notice", `/notices/${nasty}`],
    ["unknown", "/notices/song-tri.AAAAAAAAAAAAAAAAAAAAAA"],
    ["missing", "/nothing/here"],
    ["verify", "/verify"],
  ];
  const looks: [Look, string][] = [
    [{ width: 320 }, "vi"],
    [{ width: 360 }, "vi"],
    [{ width: 360, colorScheme: "dark" }, "zh-Hans"],
    [{ width: 1280 }, "en"],
    [{ width: 1280, colorScheme: "dark" }, "ko"],
  ];

  it.each(looks)("are readable as %o in %s", async (look, lang) => {
    for (const [name, path] of pages()) {
      const { page, faults, close } = await open(`${path}?lang=${lang}`, look);
      const measured = await measure(page);
      expect([name, measured]).toMatchObject([
        name,
        { lang, font: expect.stringMatching(/^system-ui/), size: 17 },
      ]);
      expect(measured.overflow).toBeLessThanOrEqual(0);
      expect(measured.contrast).toBeGreaterThanOrEqual(4.5);
      expect(faults).toEqual([]);
      if (name === "list") expect(await topOf(page, "article h2")).toBeLessThan(400);
      const picture = `${name}-${look.width}-${look.colorScheme ?? "light"}-${lang}.png`;
      await page.screenshot({ path: join(PICTURES, picture), fullPage: true });
      await close();
    }
  });

  it("lead from the list to a notice and to its other languages, by keyboard alone", async () => {
    const { page, close } = await open("/notices?lang=vi", { width: 360 });
    const focused = () => page.evaluate<string>("document.activeElement.textContent");
    for (let tab = 0; tab < 30 && (await focused()) !== "Cúp điện"; tab++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Thông báo này là thật" }).waitFor();
    await page.getByRole("link", { name: "简体中文" }).click();
    await page.getByRole("heading", { name: "停电通知" }).waitFor();
    await page.locator('article .text[lang="zh-Hans"]').waitFor();
    await close();
  });

  it.each([
    ["zh-Hans", "警"],
    ["zh-Hant", "報"],
    ["ko", "경"],
  ])("have a font for %s, so that pictures can be looked at", async (lang, letter) => {
    const { page, close } = await open(`/notices?lang=${lang}`, { width: 360 });
    // Without a font, all letters are the same empty box.
    const draw = (text: string) =>
      page.evaluate<string>(`(() => {
        const canvas = new OffscreenCanvas(40, 40).getContext("2d");
        canvas.font = "30px system-ui";
        canvas.fillText(${JSON.stringify(text)}, 0, 32);
        return canvas.getImageData(0, 0, 40, 40).data.join();
      })()`);
    expect(await draw(letter)).not.toBe(await draw("\u{10fffd}"));
    expect(await draw(letter)).not.toBe(await draw("龘"));
    await page.screenshot({ path: join(PICTURES, `font-${lang}.png`), fullPage: true });
    await close();
  });

  it("print in black on white, without what only a screen can use", async () => {
    const { page, close } = await open(`/notices/${nasty}?lang=vi`, {
      width: 800,
      colorScheme: "dark",
    });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.locator("article .text").waitFor();
    await page.locator("nav").waitFor({ state: "hidden" });
    expect((await measure(page)).colors).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    await close();
  });
});

describe("a notice's file on the page that verifies", () => {
  const choose = async (page: Page, text: string) => {
    const buffer = Buffer.from(text);
    await page.setInputFiles("input", { name: "x.json", mimeType: "application/json", buffer });
  };

  it("is good as it is, and shows what it says; any other letter or signature is not", async () => {
    const { page, faults, close } = await open("/verify?lang=en", { width: 360 });
    const file = await (await worker.fetch(`${worker.address}/notices/${nasty}.json`)).text();
    await choose(page, file);
    await page.getByText("This notice is ours, and not a letter was changed").waitFor();
    await expect.poll(() => page.locator("[data-title]").textContent()).toBe(NASTY.title);
    await page.screenshot({ path: join(PICTURES, "verify-360.png"), fullPage: true });
    const { notice, signature } = JSON.parse(file);
    const others = [
      file.replace("Dòng", "Dong"),
      `${file} `,
      file.replace(/(.)"}$/, (_, last) => `${last === "A" ? "Q" : "A"}"}`),
      JSON.stringify({ note: "x", notice, signature }),
      "{}",
      "x",
    ];
    for (const other of others) {
      await choose(page, file);
      await page.getByText("not a letter was changed").waitFor();
      await choose(page, other);
      await page.getByText("This file is not ours").waitFor();
      await page.locator("[data-title]").waitFor({ state: "hidden" });
    }
    await page.evaluate(`(() => {
      const { dataset } = document.querySelector("[data-notice-keys]");
      dataset.noticeKeys = dataset.filingKeys;
    })()`);
    await choose(page, file);
    await page.getByText("This file is not ours").waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});

describe("what machines read, read by a browser's own parser", () => {
  it.each([
    ["/notices.atom?lang=vi", "entry > title", "content"],
    ["ID.cap.xml", "info > headline", "description"],
  ])("%s holds the notice as it was written", async (pattern, titles, bodies) => {
    const path = pattern.replace("ID", `/notices/${nasty}`);
    const source = await (await worker.fetch(`${worker.address}${path}`)).text();
    const { page, close } = await open("/notices", { width: 360 });
    const read = await page.evaluate<Record<"fault" | "title" | "body", string | null>>(`(() => {
      const read = new DOMParser().parseFromString(${JSON.stringify(source)}, "application/xml");
      const of = (selector) => read.querySelector(selector)?.textContent ?? null;
      return { fault: of("parsererror"), title: of("${titles}"), body: of("${bodies}") };
    })()`);
    expect(read.fault).toBeNull();
    expect(read.title).toBe(NASTY.title);
    // A feed's line breaks are elements.
    const joined = (text: string | null) => text?.replaceAll("\n", "");
    expect(joined(read.body)).toBe(joined(NASTY.body.trim()));
    await close();
  });
});
