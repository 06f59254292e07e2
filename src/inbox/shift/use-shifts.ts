import { useQuery } from "@tanstack/react-query";
import { shiftNoteSchema } from "../../core/station/shift-note.ts";
import type { ShiftView } from "../../core/station/shift-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { openText } from "../keys/age-file.ts";
import { useOpenSession } from "../session/use-session.ts";

export interface OpenedShift extends Omit<ShiftView, "sealed"> {
  /** null: no key of this browser opens it. */
  note: string | null;
}

/** The last shifts, newest first, opened in this browser. */
export function useShifts() {
  const { stationKey } = useOpenSession();
  const pairs = stationKey.type === "held" ? [stationKey.pair, ...stationKey.former] : [];
  const identities = pairs.map(({ identity }) => identity);
  return useQuery({
    queryKey: ["shifts", ...pairs.map(({ recipient }) => recipient)],
    queryFn: async (): Promise<OpenedShift[]> => {
      const { shifts } = await call(api.shifts.$get());
      return Promise.all(
        shifts.map(async ({ sealed, ...view }) => ({
          ...view,
          note: sealed === null ? "" : await noteOf(sealed, identities),
        })),
      );
    },
  });
}

async function noteOf(sealed: string, identities: string[]): Promise<string | null> {
  const opened = await openText(sealed, ...identities);
  if (!opened.ok) return null;
  try {
    return shiftNoteSchema.parse(JSON.parse(opened.value)).text;
  } catch {
    return null;
  }
}
