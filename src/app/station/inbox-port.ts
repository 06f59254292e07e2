import type { Answered, Asked, MethodName } from "./desk-methods.ts";
import type { StationDoorPort } from "./port.ts";

/** The station's methods for the officers' pages. Those for other objects: `StationPort`. */
export interface StationInboxPort extends StationDoorPort {
  /**
   * Runs a method of `DESK_METHODS` for the session of that hash. It resolves to a present officer
   * who has the method's right in the commit that writes.
   */
  desk<Name extends MethodName>(
    name: Name,
    session: string,
    ...asked: Asked<Name>
  ): Promise<Answered<Name>>;
}
