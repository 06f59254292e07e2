import type { NewsKind } from "../../core/station/views.ts";

/** Hz and seconds of a short tone. An urgent tip has three, rising. */
const TONES: Record<NewsKind, number[]> = {
  answer: [660],
  tip: [660, 660],
  urgent: [660, 880, 1_100],
};
const TONE_S = 0.16;
const GAP_S = 0.06;
const VOLUME = 0.25;

let context: AudioContext | null = null;

/**
 * Browsers sound nothing before somebody has pressed something in the page: call it from a press.
 */
export function wakeTone(): void {
  context ??= "AudioContext" in window ? new AudioContext() : null;
  if (context?.state === "suspended") context.resume().catch(() => undefined);
}

/** Returns whether it can be heard. */
export function playTone(what: NewsKind): boolean {
  if (context?.state !== "running") return false;
  let at = context.currentTime;
  for (const hertz of TONES[what]) {
    playOne(context, hertz, at);
    at += TONE_S + GAP_S;
  }
  return true;
}

/** Swells and fades, so that it does not click. */
function playOne(on: AudioContext, hertz: number, at: number): void {
  const [wave, volume] = [on.createOscillator(), on.createGain()];
  wave.frequency.value = hertz;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(VOLUME, at + TONE_S / 4);
  volume.gain.linearRampToValueAtTime(0, at + TONE_S);
  wave.connect(volume).connect(on.destination);
  wave.start(at);
  wave.stop(at + TONE_S);
}
