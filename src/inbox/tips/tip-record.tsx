import type { TipDetail } from "../../core/station/views.ts";
import { Keeping } from "./keeping.tsx";
import { TipHistory } from "./tip-history.tsx";

/** What was done with the tip, and how long it stays. */
export function TipRecord({ tip }: { tip: TipDetail }) {
  return (
    <>
      <TipHistory events={tip.events} />
      <Keeping tip={tip} />
    </>
  );
}
