import { Alert } from "@mantine/core";
import { routeHref } from "../frame/route.ts";
import { Icon } from "../parts/icon.tsx";
import { useMay } from "../session/use-may.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./key-banner.module.css";

/** Asks those who hold the station's key to rotate it or to write down its recovery kit. */
export function StationBanner() {
  const { words } = useWords();
  const { me, stationKey } = useOpenSession();
  const may = useMay("rotate-key");
  if (!may || stationKey.type !== "held" || me.stationKey === null) return null;
  const { exposed, kitMade } = me.stationKey;
  if (!exposed && kitMade) return null;
  const [text, href, action] = exposed
    ? [words.rotation.exposed, routeHref({ type: "officers" }), words.rotation.start]
    : [words.kit.missing, routeHref({ type: "recovery-kit" }), words.kit.title];
  return (
    <div className={styles.banner}>
      <Alert color="yellow" icon={<Icon name="key" />}>
        {text} <a href={href}>{action}</a>
      </Alert>
    </div>
  );
}
