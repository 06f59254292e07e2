import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import type { listVi } from "../../src/inbox/words/list-vi.ts";
import { statusVi } from "../../src/inbox/words/status-vi.ts";
import { vi } from "../../src/inbox/words/vi.ts";
import { type Authenticator, giveAuthenticator, openPerson, type Person } from "./browser.ts";

/** What goes with a status. */
interface Said {
  sub?: string;
  sentence?: string;
}

/** An officer at a desk of their own: a browser profile with a passkey. Uses the Vietnamese words. */
export class Officer {
  readonly page: Page;
  readonly person: Person;

  private constructor(page: Page, person: Person) {
    this.page = page;
    this.person = person;
  }

  static async open(
    browser: Browser,
    width: number,
    authenticator: Authenticator = "prf",
  ): Promise<Officer> {
    const person = await openPerson(browser, { width, lang: "vi" });
    return new Officer(await giveAuthenticator(person.context, authenticator), person);
  }

  /** Follows an invite link. */
  async join(invite: string, name: string): Promise<void> {
    await this.page.goto(invite);
    await this.page.getByLabel(vi.join.name).fill(name);
    await this.button(vi.join.submit).click();
    await this.isIn();
  }

  async signIn(): Promise<void> {
    await this.button(vi.signIn.submit).click();
    await this.page.getByRole("navigation").first().waitFor();
  }

  /** Waits until the officer has joined: the inbox is open, or waits for a colleague. */
  async isIn(): Promise<void> {
    const inbox = this.page.getByRole("navigation");
    const waiting = this.page.getByRole("heading", { name: vi.key.waitingTitle });
    await inbox.or(waiting).first().waitFor();
  }

  /** Follows a link of the navigation, whatever number is behind it. */
  async go(section: Exclude<keyof typeof vi.nav, "label" | "menu">): Promise<void> {
    await this.follow(new RegExp(`^${vi.nav[section]}( \\d+)?$`));
  }

  /** Shows a saved filter of the list of tips. */
  async filter(name: keyof typeof listVi.filter): Promise<void> {
    const link = this.page.locator(`a[data-filter="${name}"]`);
    await link.click();
    await link.and(this.page.locator('[aria-current="true"]')).waitFor();
  }

  /** On a narrow screen the link is behind a button. Where it is not, it is followed twice. */
  async follow(name: string | RegExp): Promise<void> {
    const nav = this.page.getByRole("navigation", { name: vi.nav.label });
    const link = nav.getByRole("link", { name });
    await nav.getByRole("button", { name: vi.nav.menu }).or(link).first().click();
    await link.click();
  }

  /** Confirms the proposal of that kind, the only one, once its number stands in the navigation. */
  async confirm(kind: keyof typeof vi.proposals.kinds): Promise<void> {
    await this.follow(`${vi.nav.waiting} 1`);
    await this.sees(vi.proposals.kinds[kind]);
    await this.button(vi.proposals.confirm).click();
    await this.button(vi.proposals.confirmSure).click();
    await this.sees(vi.proposals.empty);
  }

  async openTip(category: string): Promise<void> {
    await this.page.getByRole("link", { name: category }).first().click();
  }

  /** With the keyboard alone, once the status has the focus. */
  async setStatus(label: string, { sub, sentence }: Said = {}): Promise<void> {
    const group = this.page.getByRole("group", { name: vi.tip.status });
    await group.getByRole("button", { name: label }).press("Enter");
    if (sub) await this.page.getByRole("radio", { name: sub }).press("Space");
    if (sentence) await this.page.getByLabel(statusVi.sentence).fill(sentence);
    const set = this.page.getByRole("button", { name: new RegExp(`: ${label}$`) });
    await set.press("Enter");
    await this.sees(statusVi.done(label));
    await group.locator('[aria-pressed="true"]').filter({ hasText: label }).waitFor();
  }

  async ask(question: string): Promise<void> {
    await this.page.getByLabel(vi.thread.question).fill(question);
    await this.button(vi.thread.send).click();
  }

  async invite(): Promise<string> {
    await this.go("officers");
    await this.button(vi.officers.invite).click();
    return this.page.getByLabel(vi.officers.inviteReady).inputValue();
  }

  async grantKey(name: string): Promise<void> {
    await this.go("officers");
    await this.sees(name);
    await this.button(vi.officers.grant).click();
    await this.button(vi.officers.grantConfirm).click();
    // The panel closes when the server has the key.
    await this.page.getByText(vi.officers.grantLead).waitFor({ state: "detached" });
  }

  async writeNotice(title: string, body: string): Promise<void> {
    await this.go("notices");
    await this.page.getByRole("link", { name: vi.notices.write }).click();
    await this.page.getByLabel(vi.notices.noticeTitle).first().fill(title);
    await this.page.getByLabel(vi.notices.body).first().fill(body);
    await this.button(vi.notices.preview).click();
    await this.button(vi.notices.submit).click();
  }

  /** Where it can be seen: a narrow screen hides the list beside an open tip, with the same words. */
  async sees(text: string): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** To be asked of a page that shows by something else that it is complete. */
  async lacks(what: Locator): Promise<void> {
    await what.first().waitFor({ state: "detached" });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  async picture(directory: string, name: string): Promise<void> {
    await this.page.screenshot({ path: join(directory, `${name}.png`), fullPage: true });
  }
}
