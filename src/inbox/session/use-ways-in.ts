import { useContext } from "react";
import { type LoadWaysIn, WaysInContext } from "./ways-in-context.ts";

export function useWaysIn(): LoadWaysIn {
  const load = useContext(WaysInContext);
  if (load === null) throw new Error("useWaysIn outside of the app");
  return load;
}
