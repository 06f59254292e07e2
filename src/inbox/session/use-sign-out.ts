import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readRing, writeRing } from "./ring-settings.ts";
import { useDesk } from "./use-desk.ts";

/** Signs out. Closes the keys in the browser first, so that it is safe without a network too. */
export function useSignOut(): () => void {
  const { store } = useDesk();
  return () => {
    store.set({ type: "signed-out", why: "left" });
    const ring = readRing();
    // Without a network the cookie stays valid until it expires, but the keys are gone. The answer
    // has the browser forget all that it stores, of which this one choice says nothing of anybody.
    call(api["sign-out"].$post({ json: {} })).then(
      () => writeRing(ring),
      () => undefined,
    );
  };
}
