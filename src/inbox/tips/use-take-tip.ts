import { useMutation } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { csv } from "../format/csv.ts";
import { announce } from "../parts/announce.ts";
import { saveBlob } from "../parts/save-blob.ts";
import { useLabel } from "../session/use-label.ts";
import { useOfficers } from "../session/use-officers.ts";
import { useFaceWords } from "../words/use-face-words.ts";
import { useGradeWords } from "../words/use-grade-words.ts";
import { usePaperWords } from "../words/use-paper-words.ts";
import type { Mask } from "./mask-tip.ts";
import { factRows } from "./tip-facts.ts";
import { usePackTip } from "./use-pack-tip.ts";

type Form = "paper" | "table" | "sealed";

interface Taking {
  form: Form;
  /** What is hidden in it; null: it is whole. */
  mask: Mask | null;
}

/** Takes a tip out of the system. The station notes it first, and nothing leaves without. */
export function useTakeTip(tip: TipDetail, onTaken: () => void = () => undefined) {
  const { done } = useFaceWords();
  const words = usePaperWords();
  const grades = useGradeWords();
  const label = useLabel();
  const { data } = useOfficers();
  const [printing, setPrinting] = useState<Pick<Taking, "mask"> | null>(null);
  const endPrinting = useCallback(() => setPrinting(null), []);
  const { id, number } = tip;
  const { pack, progress } = usePackTip(tip);
  const owner = data?.officers.find((officer) => officer.id === tip.owner)?.name ?? null;
  const take = useMutation({
    mutationFn: async ({ form, mask }: Taking) => {
      // Before it is noted: a file that can't be fetched now must not cost an export.
      const sealed = form === "sealed" ? await pack(mask) : null;
      const json = { masked: mask !== null };
      await call(api.tips[":id"].export.$post({ param: { id }, json }));
      return sealed;
    },
    onSuccess: (sealed, { form, mask }) => {
      if (sealed !== null) saveBlob(sealed.blob, sealed.name);
      if (form === "paper") setPrinting({ mask });
      else announce(done.saved);
      if (form === "table")
        saveBlob(csv(factRows({ tip, words, grades, label, owner })), `tin-bao-${number}.csv`);
      onTaken();
    },
  });
  const isPending = (form: Form) => take.isPending && take.variables.form === form;
  return { take, isPending, progress, printing, endPrinting };
}
