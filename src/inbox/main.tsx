import "./styles.ts";
import { MantineProvider } from "@mantine/core";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { loadKeeper, loadWaysIn } from "./app/load-ways-in.ts";
import { systemColors } from "./app/system-colors.ts";
import { trustOwnScripts } from "./app/trust-own-scripts.ts";
import { DeskContext } from "./session/desk-context.ts";
import { makeDesk } from "./session/make-desk.ts";
import { keepOneOfficer } from "./session/one-officer.ts";
import { startSession } from "./session/start-session.ts";
import { WaysInContext } from "./session/ways-in-context.ts";
import { LanguageProvider } from "./words/language-provider.tsx";

trustOwnScripts();

// A passkey belongs to a name, never to a number: at this one nothing would be let in.
if (location.hostname === "127.0.0.1") location.hostname = "localhost";

const desk = makeDesk(loadKeeper);
keepOneOfficer(desk.store, new BroadcastChannel("tieng-mo.officer"));
void startSession(desk);
// An invite link pasted into an open inbox changes only the hash.
window.addEventListener("hashchange", () => {
  if (location.hash.startsWith("#join=")) void startSession(desk);
});

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
// Variables and helper classes come from our static files: no <style> elements, see tokens.css.
createRoot(root).render(
  <MantineProvider
    colorSchemeManager={systemColors}
    defaultColorScheme="auto"
    theme={{ primaryColor: "green", respectReducedMotion: true }}
    withCssVariables={false}
    withGlobalClasses={false}
  >
    <DeskContext value={desk}>
      <WaysInContext value={loadWaysIn}>
        <LanguageProvider>
          <App />
        </LanguageProvider>
      </WaysInContext>
    </DeskContext>
  </MantineProvider>,
);
