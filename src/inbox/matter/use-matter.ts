import { useQuery } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

/** A matter without words. It is read again with the lists: a live event about any tip does it. */
export function useMatter(id: string) {
  return useQuery({
    queryKey: ["tips", "matter", id],
    queryFn: () => call(api.matters[":id"].$get({ param: { id } })),
  });
}
