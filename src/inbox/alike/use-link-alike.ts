import { useMutation, useQueryClient } from "@tanstack/react-query";
import { newId } from "../api/new-id.ts";
import { readAgain } from "../api/read-again.ts";
import type { AlikeTips } from "../likeness/comparison.ts";
import { announce } from "../parts/announce.ts";
import { useSend } from "../session/use-outbox.ts";
import { useAlikeWords } from "../words/use-alike-words.ts";
import type { AlikePass } from "./alike-pass.ts";

/** Links tips that an officer found to be about one matter. It is sent once, also after a reload. */
export function useLinkAlike(pass: AlikePass) {
  const words = useAlikeWords();
  const send = useSend();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ ids }: AlikeTips) => {
      const changes = [["tips"], ...ids.map((id) => ["tip", id])];
      await send("link", { json: { ids } }, { id: newId(), changes });
    },
    onSuccess: (_, alike) => {
      announce(words.linked(alike.ids.length));
      pass.dismiss(alike);
      readAgain(queries, ["tips"], ...alike.ids.map((id) => ["tip", id]));
    },
  });
}
