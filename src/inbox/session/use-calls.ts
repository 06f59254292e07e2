import { useQuery } from "@tanstack/react-query";
import type { CallsView } from "../../core/station/roster-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { useMay } from "./use-may.ts";

/** Of which unopened urgent tips this officer was told. */
export function useCalls(): CallsView | undefined {
  const { data } = useQuery({
    queryKey: ["duty", "calls"],
    queryFn: () => call(api.duty.calls.$get()),
    enabled: useMay("read-roster"),
  });
  return data;
}
