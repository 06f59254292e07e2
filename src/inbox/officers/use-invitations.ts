import { useQuery } from "@tanstack/react-query";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

/** Invitations that nobody has followed yet. */
export function useInvitations() {
  return useQuery({
    queryKey: ["officers", "invitations"],
    queryFn: async () => (await call(api.officers.invites.$get())).invitations,
  });
}
