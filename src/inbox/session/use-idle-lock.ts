import { useEffect } from "react";
import { IdleLock } from "./idle-lock.ts";
import { useDesk } from "./use-desk.ts";

const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/** Locks the open session after 15 minutes without input. */
export function useIdleLock(): void {
  const { store } = useDesk();
  useEffect(() => {
    const idle = new IdleLock({
      now: () => Date.now(),
      every: (ms, run) => {
        const timer = setInterval(run, ms);
        return () => clearInterval(timer);
      },
      onIdle: () => store.lock("idle"),
    });
    const touch = () => idle.touch();
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, touch, { passive: true });
    const check = () => void idle.check();
    document.addEventListener("visibilitychange", check);
    return () => {
      idle.stop();
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, touch);
      document.removeEventListener("visibilitychange", check);
    };
  }, [store]);
}
