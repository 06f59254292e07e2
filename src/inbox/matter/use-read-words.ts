import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";

/** What was written about the tips of a matter: the station notes that they were opened. */
export function useReadWords(matter: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call(api.matters[":id"].opening.$post({ param: { id: matter }, json: {} })),
    onSuccess: () => readAgain(queries, ["tips"], ["tip"]),
  });
}
