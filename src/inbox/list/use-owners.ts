import type { OfficerView } from "../../core/station/views.ts";
import { mayOwn, useOfficers } from "../session/use-officers.ts";
import { useOpenSession } from "../session/use-session.ts";

export interface Owners {
  /** Those who may have a tip, this officer first. */
  owners: OfficerView[];
  nameOf(id: string): string | null;
}

export function useOwners(): Owners {
  const { me } = useOpenSession();
  const { data } = useOfficers();
  const all = data?.officers ?? [];
  const isOther = ({ id }: OfficerView) => Number(id !== me.officer.id);
  return {
    owners: all.filter(mayOwn).toSorted((a, b) => isOther(a) - isOther(b)),
    nameOf: (id) => all.find((officer) => officer.id === id)?.name ?? null,
  };
}
