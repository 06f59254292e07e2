import { expect } from "vitest";
import { forwardVi } from "../../src/inbox/words/forward-vi.ts";
import { maskVi } from "../../src/inbox/words/mask-vi.ts";
import { paperVi } from "../../src/inbox/words/paper-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import { readTar } from "../inbox/read-tar.ts";
import type { Officer } from "./officer.ts";

const SHEET = "body > article";

/** Keeps what the page seals: all that leaves in an archive. It runs in the page. */
const LISTEN = `
  window.print = () => { window.isPrinted = true; };
  const { stream } = Blob.prototype;
  Blob.prototype.stream = function () { window.streamed = this; return stream.call(this); };
`;
const STREAMED = `new Response(window.streamed).arrayBuffer()
  .then((bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("")))`;

/** How bright the middles of both halves of a picture are, 0 to 255. It runs in the page. */
const brightness = (source: string) => `(async () => {
  const picture = await createImageBitmap(await (async () => ${source})());
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: picture.width, height: picture.height });
  const pen = canvas.getContext("2d");
  pen.drawImage(picture, 0, 0);
  const at = (x) => Math.max(...pen.getImageData(picture.width * x, picture.height / 2, 1, 1).data.slice(0, 3));
  return at(0.25) < 10 && at(0.75) >= 10;
})()`;

/** Hides half of the tip's photo, leaves the words to what is suggested, and comes back after a reload. */
export async function hidesFirst(officer: Officer): Promise<void> {
  const { page } = officer;
  await officer.button(maskVi.open).click();
  await page.getByRole("heading", { name: maskVi.title }).waitFor();
  await page.locator('[aria-pressed="true"]', { hasText: /^Tám$/ }).waitFor();
  await officer.button(forwardVi.addBox).click();
  for (const [side, value] of Object.entries({ left: 0, top: 0, width: 50, height: 100 })) {
    await page.getByLabel(forwardVi[side as "left"], { exact: true }).fill(`${value}`);
  }
  await page.reload();
  await officer.button(vi.unlock.submit).press("Enter");
  await officer.button(maskVi.goOn).press("Enter");
  await officer.button(forwardVi.box(1)).waitFor();
}

/** Prints the copy: nothing of `secrets` is on the sheet, and half of its photo is black. */
export async function printsCopy({ page }: Officer, secrets: string[]): Promise<void> {
  await page.evaluate(LISTEN);
  await page.getByRole("button", { name: maskVi.print, exact: true }).click();
  await expect.poll(() => page.evaluate("window.isPrinted")).toBe(true);
  const sheet = await page.locator(SHEET).innerHTML();
  expect(secrets.filter((secret) => sheet.includes(secret))).toEqual([]);
  expect(sheet).toContain("█████");
  expect(sheet).toContain(`${paperVi.masked.copy}: ${paperVi.masked.counts(6, 1, 0)}.`);
  const photo = `document.querySelector("${SHEET} figure img")`;
  const drawn = brightness(`(await ${photo}.decode(), createImageBitmap(${photo}))`);
  expect(await page.evaluate(drawn)).toBe(true);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await page.locator(SHEET).waitFor({ state: "detached" });
}

/** Saves the copy: nothing of `secrets` is in the archive, and half of its photo is black. */
export async function savesCopy({ page }: Officer, secrets: string[]): Promise<void> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: maskVi.save, exact: true }).click();
  expect((await downloading).suggestedFilename()).toMatch(/-da-che\.tar\.age$/);
  const archive = Buffer.from(String(await page.evaluate(STREAMED)), "base64");
  const files = readTar(archive);
  const names = [...files.keys()].map((path) => path.replace(/^[^/]+\//, ""));
  expect(names).toEqual(["tip.txt", "tip.json", "files/01-photo.jpg"]);
  expect(secrets.filter((secret) => archive.includes(secret))).toEqual([]);
  const photo = Buffer.from([...files.values()][2] ?? []).toString("base64");
  const saved = brightness(`new Blob([Uint8Array.from(atob("${photo}"), (c) => c.charCodeAt(0))])`);
  expect(await page.evaluate(saved)).toBe(true);
}
