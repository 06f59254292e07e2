import { Alert, Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { absoluteMoment } from "../format/moment.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { Fingerprint } from "../parts/fingerprint.tsx";
import { Icon } from "../parts/icon.tsx";
import { refreshMe } from "../session/refresh-me.ts";
import { useDesk } from "../session/use-desk.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useFaceWords } from "../words/use-face-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./key-banner.module.css";
import { useNewKey } from "./use-new-key.ts";

/** Tells every holder of a new key that is under way, and lets them stop it. */
export function RotationBanner() {
  const { words, lang } = useWords();
  const { done } = useFaceWords();
  const { me } = useOpenSession();
  const { store } = useDesk();
  const bad = useNewKey();
  const veto = useMutation({
    mutationFn: async () => {
      await call(api.keys.rotation.veto.$post({ json: {} }));
      await refreshMe(store);
    },
    meta: { done: done.stopped },
  });
  const rotation = me.stationKey?.rotation;
  if (!rotation) return null;
  const { openedBy, holders, endsAt, recipient } = rotation;
  const moment = absoluteMoment(new Date(endsAt), lang, "minute");
  return (
    <div className={styles.banner}>
      <Alert color={bad ? "red" : "yellow"} icon={<Icon name="key" />}>
        <p>{words.rotation.underWay(`${openedBy}/${holders}`, moment)}</p>
        <p>
          <Fingerprint recipient={recipient} />
        </p>
        {bad && <strong>{words.rotation.bad}</strong>}
        {veto.error && <CallProblem error={veto.error} />}
        <Button
          loading={veto.isPending}
          onClick={() => veto.mutate()}
          size="compact-sm"
          variant="default"
        >
          {words.rotation.veto}
        </Button>
      </Alert>
    </div>
  );
}
