import { readFileSync, writeFileSync } from "node:fs";
import { Decrypter, Encrypter } from "age-encryption";
import type { Browser } from "playwright-core";
import { vi } from "../../src/inbox/words/vi.ts";
import type { Authenticator } from "./browser.ts";
import { Officer } from "./officer.ts";

/** log2 of scrypt's rounds where a test opens a file again and again. */
const FEW_ROUNDS = 8;

/** An officer whose key lies in a file, not in an authenticator. */
export class KeyFileOfficer {
  readonly desk: Officer;
  readonly passphrase: string;
  /** Where the browser has put the downloaded file. */
  file = "";
  #held: string | null = null;

  private constructor(desk: Officer, passphrase: string) {
    this.desk = desk;
    this.passphrase = passphrase;
  }

  static async open(
    browser: Browser,
    authenticator: Authenticator,
    passphrase: string,
  ): Promise<KeyFileOfficer> {
    return new KeyFileOfficer(await Officer.open(browser, 1000, authenticator), passphrase);
  }

  /** `begin`: the button that leads to the passphrase. */
  async join(invite: string, name: string, begin: string): Promise<string> {
    const { page } = this.desk;
    await page.goto(invite);
    await page.getByLabel(vi.join.name).fill(name);
    await this.desk.button(begin).click();
    await page.getByLabel(vi.keyFile.newPassphrase).fill(this.passphrase);
    await page.getByLabel(vi.keyFile.again).fill(this.passphrase);
    const downloading = page.waitForEvent("download");
    await this.desk.button(vi.keyFile.make).click();
    const download = await downloading;
    this.file = await download.path();
    await this.desk.isIn();
    return download.suggestedFilename();
  }

  /** What the file holds under the passphrase. */
  async read(): Promise<string> {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(this.passphrase);
    this.#held ??= await decrypter.decrypt(readFileSync(this.file), "text");
    return this.#held;
  }

  /** Writes the same into a file with fewer rounds, as the real ones take seconds at each opening. */
  async rewrite(): Promise<void> {
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(FEW_ROUNDS);
    encrypter.setPassphrase(this.passphrase);
    writeFileSync(this.file, await encrypter.encrypt(await this.read()));
  }

  /** `submit`: the button under the form. */
  async openFile(submit: string, passphrase = this.passphrase): Promise<void> {
    const { page } = this.desk;
    await page.getByLabel(vi.keyFile.file, { exact: true }).setInputFiles(this.file);
    await page.getByLabel(new RegExp(`^${vi.keyFile.passphrase}`)).fill(passphrase);
    await this.desk.button(submit).click();
  }
}
