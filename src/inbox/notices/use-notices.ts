import { useQuery } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

export function useNotices() {
  return useQuery({ queryKey: ["notices"], queryFn: () => call(api.notices.$get()) });
}
