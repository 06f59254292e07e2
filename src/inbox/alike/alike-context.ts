import { createContext, useContext, useSyncExternalStore } from "react";
import type { AlikePass } from "./alike-pass.ts";

export const AlikeContext = createContext<AlikePass | null>(null);

/** The pass of the open session, and whoever uses it is drawn again as it goes on. */
export function useAlikePass(): AlikePass {
  const pass = useContext(AlikeContext);
  if (pass === null) throw new Error("useAlikePass outside the open inbox");
  useSyncExternalStore(pass.subscribe, pass.state);
  return pass;
}
