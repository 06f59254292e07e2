import { type ComponentProps, lazy, Suspense } from "react";
import { Guard } from "../parts/guard.tsx";
import { loadTipMap } from "./load-tip-map.ts";

const TipMap = lazy(async () => ({ default: (await loadTipMap()).TipMap }));

/** The map of a tip's place. Without it, the coordinates beside it stay. */
export function PlaceMap(props: ComponentProps<typeof TipMap>) {
  return (
    <Guard>
      <Suspense>
        <TipMap {...props} />
      </Suspense>
    </Guard>
  );
}
