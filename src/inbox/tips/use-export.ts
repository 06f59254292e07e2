import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { saveBlob } from "../parts/save-blob.ts";
import { useDesk } from "../session/use-desk.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useWords } from "../words/use-words.ts";
import { maskDraft, readMaskDraft } from "./mask-draft.ts";
import { packTips } from "./pack-tips.ts";

/** What another officer has confirmed, and this one may fetch. A live event of proposals reads it. */
export function useExport() {
  return useQuery({
    queryKey: ["proposals", "export"],
    queryFn: async () => (await call(api.exports.$get())).export,
  });
}

/** Proposes to export these tips. */
export function useAskExport(onProposed: () => void) {
  const { words } = useWords();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (tips: string[]) => call(api.exports.$post({ json: { tips } })),
    onSuccess: () => {
      announce(words.proposals.proposed);
      readAgain(queries, ["proposals"]);
      onProposed();
    },
  });
}

/**
 * Fetches the tips, opens and packs them here, and saves the file: whole, or without what was hidden
 * in each. The server gives them once.
 */
export function useTakeExport() {
  const { words } = useWords();
  const { me, stationKey } = useOpenSession();
  const { drafts } = useDesk();
  const queries = useQueryClient();
  const pairs = stationKey.type === "held" ? [stationKey.pair, ...stationKey.former] : [];
  return useMutation({
    mutationFn: async (masked: boolean) => {
      const maskOf = (tip: string) => readMaskDraft(drafts.get(maskDraft(tip))).decisions;
      const { tips } = await call(api.exports.opening.$post({ json: { masked } }));
      const identities = pairs.map(({ identity }) => identity);
      const text = await packTips(tips, identities, masked ? maskOf : null);
      if (masked) for (const { id } of tips) drafts.set(maskDraft(id), "");
      return new Blob([text], { type: "application/json" });
    },
    onSuccess: (blob, masked) => {
      const day = new Date().toISOString().slice(0, 10);
      saveBlob(blob, `tin-bao-${me.station.id}-${day}${masked ? "-da-che" : ""}.json`);
      announce(words.exports.saved);
    },
    onSettled: () => readAgain(queries, ["proposals"]),
  });
}
