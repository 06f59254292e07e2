import type { StartEngine } from "./engine.ts";

/** Loaded with the inbox (`app/load-ways-in.ts`), so that it is there when it is needed. */
export const loadTipReader = () => import("./tip-reader.ts");

/** For browsers that start no worker: the page does the work, a tip at a time. */
export const startInPage: StartEngine = ({ answered, failed }) => {
  let isOver = false;
  const answer = (said: Parameters<typeof answered>[0]) => isOver || answered(said);
  const reader = loadTipReader().then(({ TipReader }) => new TipReader(answer));
  return {
    post: (job) => void reader.then((one) => one.take(job)).catch(() => isOver || failed()),
    end: () => {
      isOver = true;
    },
  };
};
