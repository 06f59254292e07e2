import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { useDesk } from "./use-desk.ts";

/** Closes everything here first, so that no network is needed to leave the desk safely. */
export function useSignOut(): () => void {
  const { store } = useDesk();
  return () => {
    store.set({ type: "signed-out", why: "left" });
    // Without a network the cookie stays until it idles out; the keys are gone all the same.
    call(api["sign-out"].$post({ json: {} })).catch(() => undefined);
  };
}
