import { ActionIcon } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import type { Route } from "../frame/route.ts";
import iconUrl from "../icon.svg?no-inline";
import { LiveBadge } from "../live/live-badge.tsx";
import type { LiveState } from "../live/live-link.ts";
import { Guard } from "../parts/guard.tsx";
import { Icon } from "../parts/icon.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { useDesk } from "../session/use-desk.ts";
import { useOpenSession } from "../session/use-session.ts";
import { pickText } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";
import { HelpButton } from "./help-button.tsx";
import { loadHelpDialog } from "./load-help-dialog.ts";
import { MainNav } from "./main-nav.tsx";
import styles from "./shell.module.css";
import { SignOutButton } from "./sign-out-button.tsx";

const HelpDialog = lazy(loadHelpDialog);

export function TopBar({ route, live }: { route: Route | null; live: LiveState }) {
  const { words, lang } = useWords();
  const { store } = useDesk();
  const { me } = useOpenSession();
  const [helps, setHelps] = useState(false);
  const help = () => setHelps(true);
  return (
    <>
      <header className={styles.bar}>
        <div className={styles.brand}>
          <img alt="" src={iconUrl} />
          <div className={styles.names}>
            <span className={styles.app}>{words.app.name}</span>
            <span className={styles.station}>{pickText(me.station.name, lang)}</span>
          </div>
        </div>
        <MainNav onHelp={help} route={route} />
        <div className={styles.tools}>
          <div className={styles.present}>
            <span className={styles.who} title={me.officer.name}>
              <bdi>{me.officer.name}</bdi>
            </span>
            <LiveBadge state={live} />
          </div>
          <span className={styles.wide}>
            <LanguageSwitch />
          </span>
          <span className={styles.wide}>
            <HelpButton onPress={help} />
          </span>
          <ActionIcon
            aria-label={words.account.lock}
            onClick={() => store.lock("asked")}
            size={34}
            title={words.account.lock}
            variant="default"
          >
            <Icon name="lock" />
          </ActionIcon>
          <span className={styles.wide}>
            <SignOutButton />
          </span>
        </div>
      </header>
      {helps && (
        <Guard>
          <Suspense fallback={null}>
            <HelpDialog onClose={() => setHelps(false)} page={route?.type ?? "tips"} />
          </Suspense>
        </Guard>
      )}
    </>
  );
}
