import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { csv } from "../format/csv.ts";
import { announce } from "../parts/announce.ts";
import { saveBlob } from "../parts/save-blob.ts";
import { useLabel } from "../session/use-label.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useGradeWords } from "../words/use-grade-words.ts";
import { usePictureWords } from "../words/use-picture-words.ts";
import { useWords } from "../words/use-words.ts";
import { metadataRows } from "./metadata-rows.ts";
import type { Weeks } from "./weeks.ts";

/** What another officer has confirmed, and this one may fetch. A live event of proposals reads it. */
export function useMetadataGrant() {
  return useQuery({
    queryKey: ["proposals", "metadata"],
    queryFn: async () => (await call(api.exports.metadata.$get())).export,
  });
}

/** Proposes that the facts of the tips of these weeks leave the station. */
export function useAskMetadata() {
  const { words } = useWords();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (range: Weeks) => call(api.exports.metadata.$post({ json: range })),
    onSuccess: () => {
      announce(words.proposals.proposed);
      readAgain(queries, ["proposals"]);
    },
  });
}

/** Fetches the facts and saves them as a table. The server gives them once. */
export function useTakeMetadata() {
  const words = usePictureWords();
  const grades = useGradeWords();
  const label = useLabel();
  const { me } = useOpenSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call(api.exports.metadata.opening.$post({ json: {} })),
    onSuccess: ({ from, weeks, tips }) => {
      const table = csv(metadataRows(tips, { words, grades, label }));
      saveBlob(table, `tin-bao-${me.station.id}-${from}-${weeks}.csv`);
      announce(words.saved);
    },
    onSettled: () => readAgain(queries, ["proposals"]),
  });
}
