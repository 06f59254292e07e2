import { useContext } from "react";
import type { Desk } from "./desk.ts";
import { DeskContext } from "./desk-context.ts";

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("useDesk outside of the app");
  return desk;
}
