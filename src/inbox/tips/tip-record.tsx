import type { TipDetail } from "../../core/station/views.ts";
import { Keeping } from "./keeping.tsx";
import { TipHistory } from "./tip-history.tsx";

/** A tip's history and retention. */
export function TipRecord({ tip }: { tip: TipDetail }) {
  return (
    <>
      <TipHistory events={tip.events} />
      <Keeping tip={tip} />
    </>
  );
}
