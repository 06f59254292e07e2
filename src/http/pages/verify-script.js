// The page /verify: checks a proof of filing where it is, in the browser. Nothing is sent: the proof
// stands behind the "#", and the page may connect to nothing (its Content-Security-Policy).
const main = document.querySelector("main");
const CONTEXT = new TextEncoder().encode("tieng-mo/filing/v1");

function bytes(text) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

function show(state) {
  for (const part of main.querySelectorAll("[data-state]")) {
    part.hidden = part.dataset.state !== state;
  }
}

async function isGood(hash, hour, signature) {
  const message = Uint8Array.from([...CONTEXT, ...hash, ...new TextEncoder().encode(hour)]);
  for (const text of main.querySelector("[data-keys]").dataset.keys.split(" ")) {
    const key = await crypto.subtle.importKey("raw", bytes(text), "Ed25519", false, ["verify"]);
    if (await crypto.subtle.verify("Ed25519", key, signature, message)) return true;
  }
  return false;
}

async function verify() {
  const shape = /^#([\w-]{43})\.(\d{4}-\d\d-\d\dT\d\d)\.([\w-]{86})$/;
  const [, hash, stamp, signature] = shape.exec(location.hash) ?? [];
  if (!hash) return show(location.hash === "" ? "none" : "bad");
  const hour = `${stamp}:00:00.000Z`;
  try {
    const good = await isGood(bytes(hash), hour, bytes(signature));
    document.querySelector("[data-hash]").textContent = hash;
    const format = { dateStyle: "long", timeStyle: "short" };
    const time = new Date(hour).toLocaleString(document.documentElement.lang, format);
    document.querySelector("[data-hour]").textContent = time;
    show(good ? "good" : "bad");
  } catch {
    // A browser without Ed25519, or a fragment that is no base64.
    show("unable");
  }
}

addEventListener("hashchange", verify);
void verify();
