import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { OfficerView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { type KeyPair, sealStationKey } from "../keys/station-key.ts";

/** Seals the station key to an officer and stores it at the server. */
export function useGrant(officer: OfficerView, stationPair: KeyPair, onGranted: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const sealed = await sealStationKey(stationPair, officer.recipient);
      await call(api.officers[":id"].key.$put({ param: { id: officer.id }, json: { sealed } }));
    },
    onSuccess: () => {
      onGranted();
      readAgain(queries, ["officers"]);
    },
  });
}
