// The page /verify: checks a proof of filing, or the file of a notice, where it is, in the browser.
// Nothing is sent: a proof stands behind the "#", a file is read from the disk, and the page may
// connect to nothing (its Content-Security-Policy).
const main = document.querySelector("main");
const encoder = new TextEncoder();

function bytes(text) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

function show(state) {
  for (const part of main.querySelectorAll("[data-state]")) {
    part.hidden = !part.dataset.state.split(" ").includes(state);
  }
}

/** `kind`: whose keys, of `data-filing-keys` and `data-notice-keys`. */
async function isSigned(kind, signature, ...parts) {
  const message = await new Blob(parts).arrayBuffer();
  for (const text of main.querySelector("[data-filing-keys]").dataset[kind].split(" ")) {
    const key = await crypto.subtle.importKey("raw", bytes(text), "Ed25519", false, ["verify"]);
    if (await crypto.subtle.verify("Ed25519", key, signature, message)) return true;
  }
  return false;
}

function timeOf(moment) {
  const format = { dateStyle: "long", timeStyle: "short" };
  return new Date(moment).toLocaleString(document.documentElement.lang, format);
}

function put(part, text) {
  main.querySelector(`[data-${part}]`).textContent = text;
}

async function verifyLink() {
  const shape = /^#([\w-]{43})\.(\d{4}-\d\d-\d\dT\d\d)\.([\w-]{86})$/;
  const [, hash, stamp, signature] = shape.exec(location.hash) ?? [];
  if (!hash) return show(location.hash === "" ? "none" : "bad");
  const hour = `${stamp}:00:00.000Z`;
  try {
    const good = await isSigned(
      "filingKeys",
      bytes(signature),
      "tieng-mo/filing/v1",
      bytes(hash),
      hour,
    );
    put("hash", hash);
    put("hour", timeOf(hour));
    show(good ? "good" : "bad");
  } catch {
    // A browser without Ed25519, or a fragment that is no base64.
    show("unable");
  }
}

/** JSON by RFC 8785, as `core/text/canonical-json.ts` writes it. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}

/** The notice and signature of a file; null: it is not, to the byte, what the server wrote. */
function read(text) {
  try {
    const { notice, signature } = JSON.parse(text);
    const isOurs = /^[\w-]{86}$/.test(signature) && text === canonical({ notice, signature });
    return isOurs ? { notice, signature } : null;
  } catch {
    return null;
  }
}

function showNotice({ id, texts, approvedAt, withdrawnAt }) {
  const lang = texts[document.documentElement.lang] ? document.documentElement.lang : "";
  const [shown] = Object.keys(texts);
  const { title, body } = texts[lang || shown];
  main.querySelector("[data-notice]").lang = lang || shown;
  put("title", title);
  put("body", body);
  put("when", timeOf(approvedAt));
  main.querySelector("[data-link]").href = `/notices/${encodeURIComponent(id)}`;
  show(withdrawnAt === undefined ? "notice" : "withdrawn");
}

async function verifyFile(file) {
  const signed = read(await file.text());
  if (!signed) return show("changed");
  const { notice, signature } = signed;
  try {
    const message = encoder.encode(`tieng-mo/notice/v1${canonical(notice)}`);
    if (!(await isSigned("noticeKeys", bytes(signature), message))) return show("changed");
    showNotice(notice);
  } catch {
    show("unable");
  }
}

addEventListener("hashchange", verifyLink);
main.querySelector("input").addEventListener("change", ({ target }) => {
  if (target.files[0]) void verifyFile(target.files[0]);
});
void verifyLink();
