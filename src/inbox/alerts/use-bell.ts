import { useEffect, useRef, useState } from "react";
import type { NewsKind } from "../../core/station/views.ts";
import { after } from "../live/timers.ts";
import { readRing } from "../session/ring-settings.ts";
import { useRingWords } from "../words/use-ring-words.ts";
import { Bell } from "./bell.ts";
import { takeTurn } from "./first-tab.ts";
import { showNews } from "./show-news.ts";
import { playTone, wakeTone } from "./tone.ts";

type Titles = Record<NewsKind, string>;

/** The page's bell, as long as somebody is signed in, whether the keys are open or not. */
export function useBell(): Bell {
  const { titles } = useRingWords();
  const latest = useRef<Titles>(titles);
  useEffect(() => {
    latest.current = titles;
  }, [titles]);
  const turn = useRef<ReturnType<typeof takeTurn> | null>(null);
  const [bell] = useState(
    () =>
      new Bell({
        isFirst: () => turn.current?.isFirst() === true,
        isSeen: isLookedAt,
        after,
        ring: (what) => ring(what, latest.current[what]),
      }),
  );
  useEffect(() => {
    turn.current = takeTurn("locks" in navigator ? navigator.locks : null);
    const wake = () => readRing().sounds && wakeTone();
    for (const press of ["pointerdown", "keydown"]) window.addEventListener(press, wake);
    return () => {
      turn.current?.leave();
      bell.stop();
      for (const press of ["pointerdown", "keydown"]) window.removeEventListener(press, wake);
    };
  }, [bell]);
  return bell;
}

export function isLookedAt(): boolean {
  return document.visibilityState === "visible" && document.hasFocus();
}

/** Where the page may not sound yet, the notification does. */
function ring(what: NewsKind, title: string): void {
  const { shows, sounds } = readRing();
  const isHeard = sounds && playTone(what);
  if (shows && !isLookedAt()) showNews(title, { what, silent: isHeard || !sounds });
}
