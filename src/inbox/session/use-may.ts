import { type Action, mayEver } from "../../core/station/rights.ts";
import { useOpenSession } from "./use-session.ts";

/** Whether this officer sees the button of an action: the server's own table says. */
export function useMay(action: Action): boolean {
  const { me } = useOpenSession();
  return mayEver(me.officer, action);
}
