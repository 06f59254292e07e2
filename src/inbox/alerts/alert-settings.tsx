import { DutyGroup } from "./duty-group.tsx";
import { RingChoices } from "./ring-choices.tsx";

/** How officers hear that tips wait: on this browser, and in a duty group. */
export function AlertSettings() {
  return (
    <>
      <RingChoices />
      <DutyGroup />
    </>
  );
}
