import { useQuery } from "@tanstack/react-query";
import { mayEver } from "../../core/station/rights.ts";
import type { OfficerView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

/** All officers of the station. */
export function useOfficers() {
  return useQuery({ queryKey: ["officers"], queryFn: () => call(api.officers.$get()) });
}

/** Whether a tip may be theirs now. */
export function mayOwn(officer: OfficerView): boolean {
  return officer.suspended === null && mayEver(officer, "assign");
}
