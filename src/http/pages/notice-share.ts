import { html } from "hono/html";
import { noticeScreen } from "../../app/notices/notice-screen.ts";
import { noticeText } from "../../app/notices/notice-text.ts";
import type { PublicNotice } from "../../app/object-ports.ts";
import type { HttpDeps } from "../http-env.ts";
import type { Html } from "./public-page.ts";

/**
 * Ways to pass a notice on that need no script: links that open an app with it, and its message to
 * copy, word for word as we send it, so that whoever checks it finds it unchanged. Of a withdrawn one
 * nothing.
 */
export function noticeShare(deps: HttpDeps, lang: string, notice: PublicNotice): Html | "" {
  if (notice.withdrawnAt !== undefined) return "";
  const { content, origin } = deps;
  const { title, lang: written } = noticeText(content, notice, lang);
  const url = encodeURIComponent(`${origin}/notices/${notice.id}?lang=${lang}`);
  const text = encodeURIComponent(title);
  const message = noticeScreen(deps, { notice, lang, had: false }).blocks.join("\n\n");
  return html`<details class="share"><summary>${content.texts.format(lang, "page-share")}</summary>
<p class="more"><a href="tg://msg_url?url=${url}&amp;text=${text}">Telegram</a> · <a href="sms:?body=${text}%20${url}">SMS</a></p>
<p class="text copy" lang="${written}">${message}</p></details>`;
}
