import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { TipGrade } from "../../core/station/tip-grade.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { useGradeWords } from "../words/use-grade-words.ts";

/** Judges a tip. A repeat after a lost answer changes nothing. */
export function useGrade({ id, grade: was }: TipDetail, onSaved: () => void) {
  const words = useGradeWords();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (grade: TipGrade) =>
      call(api.tips[":id"].grade.$put({ param: { id }, json: { ...grade, was } })),
    onSuccess: (grade) => {
      announce(words.saved);
      queries.setQueryData<TipDetail>(["tip", id], (known) => known && { ...known, grade });
      onSaved();
    },
    onSettled: () => readAgain(queries, ["tip", id]),
  });
}
