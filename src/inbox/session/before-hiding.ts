/** Runs before the page is hidden or left. Returns its end. */
export function beforeHiding(run: () => void): () => void {
  const hidden = () => document.visibilityState === "hidden" && run();
  window.addEventListener("pagehide", run);
  document.addEventListener("visibilitychange", hidden);
  return () => {
    window.removeEventListener("pagehide", run);
    document.removeEventListener("visibilitychange", hidden);
  };
}
