import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { toBase64Url } from "../../core/base64url.ts";
import type { NoticeTexts } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { announce } from "../parts/announce.ts";
import { CallProblem } from "../parts/call-problem.tsx";
import { routeHref } from "../shell/route.ts";
import { useWords } from "../words/use-words.ts";
import { NoticeTextsView } from "./notice-texts-view.tsx";
import styles from "./notices.module.css";

const ID_BYTES = 16;

interface Props {
  texts: NoticeTexts;
  onEdit(): void;
  onSent(): void;
}

export function NoticePreview({ texts, onEdit, onSent }: Props) {
  const { words } = useWords();
  const queries = useQueryClient();
  // One id for every try of these texts: a retry cannot hand in the notice twice.
  const id = useRef(toBase64Url(crypto.getRandomValues(new Uint8Array(ID_BYTES))));
  const submit = useMutation({
    mutationFn: () => call(api.notices.$post({ json: { id: id.current, texts } })),
    onSuccess: async () => {
      onSent();
      announce(words.notices.submitted);
      await queries.invalidateQueries({ queryKey: ["notices"] });
      location.hash = routeHref({ type: "notices" });
    },
  });
  return (
    <>
      <NoticeTextsView texts={texts} />
      {submit.error && <CallProblem error={submit.error} />}
      <div className={styles.actions}>
        <Button loading={submit.isPending} onClick={() => submit.mutate()}>
          {words.notices.submit}
        </Button>
        <Button disabled={submit.isPending} onClick={onEdit} variant="default">
          {words.notices.edit}
        </Button>
      </div>
    </>
  );
}
