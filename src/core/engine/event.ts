import { effectNamed, endText } from "../effects/effects.ts";
import type { FlowEvent } from "../flow/incoming.ts";
import { answerKey, findStep, topFrame } from "../flow/position.ts";
import { isAnswer, type Run, type Session } from "../flow/session.ts";
import { type Removed, WORTH_TELLING } from "../media/removed.ts";
import { hasIdleDraft, isIdleDraft, unpark } from "./drafts.ts";
import { waitsFor } from "./waits-for.ts";
import type { Walk } from "./walk.ts";
import { onWipeDue, onWiped } from "./wiped.ts";

/** Handles an event: the end of an effect, a file that could not be fetched, a new message. */
export function onEvent(walk: Walk, event: FlowEvent): void {
  switch (event.type) {
    case "done":
      return onDone(walk, event);
    case "media-failed":
      return onMediaFailed(walk, event.slot, event.reason);
    case "media-cleaned":
      return onMediaCleaned(walk, event);
    case "media-slow":
      return onMediaSlow(walk, event.slots);
    case "ping":
      return onPing(walk, event);
    case "answered":
      return void walk.effects.push({ type: "say", screen: event.screen });
    case "delayed":
      return onDelayed(walk);
    case "part-over":
      return;
    case "idle":
      return event.draft === "warned" ? onWarned(walk) : dropDrafts(walk);
    case "wipe-due":
      return onWipeDue(walk);
    case "wiped":
      return onWiped(walk, event);
    default:
      return event satisfies never;
  }
}

type Done = Extract<FlowEvent, { type: "done" }>;

function onDone(walk: Walk, event: Done): void {
  if (event.ok) effectNamed(event.effect)?.conclude?.(walk, event.args);
  if (event.ok && event.effect === "submit-tip" && walk.deletes) {
    walk.effects.push({ type: "wipe-soon" });
  }
  const front = walk.session.run;
  const waiting = waitsFor(walk, front, event.effect);
  walk.say(endText(event), event.args);
  if (!waiting) {
    settleParked(walk, event);
    return walk.sayOnly(["menu"]);
  }
  if (event.ok) {
    keepOutcome(walk, event.args.outcome);
    return walk.advance();
  }
  const fail = failStep(walk, front);
  return fail === undefined ? walk.advance() : walk.failTo(fail);
}

/**
 * How an effect ended, kept as the answer of its step for a branch to look at. An effect that is
 * asked for again leaves nothing of how it ended before.
 */
function keepOutcome(walk: Walk, outcome: string | number | undefined): void {
  const frame = topFrame(walk.run);
  if (!frame) return;
  const { [answerKey(frame)]: _before, ...others } = walk.run.answers;
  const kept = typeof outcome === "string" ? { [answerKey(frame)]: outcome } : {};
  walk.update({ answers: { ...others, ...kept } });
}

/** Warns without naming the draft, because somebody else may see the phone. The question stays. */
function onWarned(walk: Walk): void {
  const { draftMinutes, draftWarningMinutes } = walk.content.place.retention;
  walk.say("draft-warning", { minutes: draftMinutes - draftWarningMinutes });
  walk.sayOnly(["menu"]);
}

/** Drops expired drafts. Drafts that wait for an effect stay. */
function dropDrafts(walk: Walk): void {
  const { session, content } = walk;
  const { run } = session;
  if (!hasIdleDraft(content, session)) return;
  const kept = Object.entries(session.parked).filter(([, one]) => !isIdleDraft(content, one));
  session.parked = Object.fromEntries(kept);
  session.expired = true;
  walk.wipe({ ofDraft: true, isLast: true });
  if (!run || !isIdleDraft(content, run)) return;
  session.run = null;
  session.screen += 1;
}

/** The tip is stored in the outbox and can't come back: its draft ends, and a new one may begin. */
function onDelayed(walk: Walk): void {
  walk.say("note-delayed");
  if (waitsFor(walk, walk.session.run, "submit-tip")) {
    // Not on in the flow: what follows there speaks of a receipt.
    walk.session.run = null;
    return walk.home();
  }
  settleParked(walk, { type: "done", effect: "submit-tip", ok: true, args: {} });
  walk.sayOnly(["menu"]);
}

function failStep(walk: Walk, run: Run | null): string | undefined {
  const step = run && findStep(walk.content, topFrame(run));
  return step?.kind === "do" ? step.fail : undefined;
}

/**
 * Settles a parked draft that waited for an effect: when sent, it ends; when refused, it returns to
 * its review.
 */
function settleParked(walk: Walk, event: Done): void {
  const hit = Object.entries(walk.session.parked).find(([, run]) =>
    waitsFor(walk, run, event.effect),
  );
  if (!hit) return;
  const [flow, run] = hit;
  unpark(walk.session, flow);
  const fail = failStep(walk, run);
  const top = topFrame(run);
  if (event.ok || fail === undefined || !top) return;
  const frames = [...run.frames.slice(0, -1), { ...top, step: fail }];
  walk.session.parked = { ...walk.session.parked, [flow]: { ...run, frames } };
}

function onMediaFailed(walk: Walk, slot: number, reason: string): void {
  const { session } = walk;
  session.run = session.run && withoutSlot(session.run, slot);
  session.parked = Object.fromEntries(
    Object.entries(session.parked).map(([flow, run]) => [flow, withoutSlot(run, slot)]),
  );
  session.media = without(session.media, String(slot));
  walk.say(`media-failed-${reason}`);
  walk.show();
}

function withoutSlot(run: Run, slot: number): Run {
  const answers = Object.fromEntries(
    Object.entries(run.answers).map(([key, answer]) => [
      key,
      isAnswer(answer, "media")
        ? { ...answer, items: answer.items.filter((item) => item.slot !== slot) }
        : answer,
    ]),
  );
  return { ...run, answers };
}

function without(media: Session["media"], slot: string): Session["media"] {
  const { [slot]: _gone, ...rest } = media;
  return rest;
}

type Cleaned = Extract<FlowEvent, { type: "media-cleaned" }>;

/**
 * Tells what was taken out of a file, once for each kind in a draft: of ten photos with a position
 * the first says so. A file that is in no draft any more is not spoken of.
 */
function onMediaCleaned(walk: Walk, { slot, removed, warning }: Cleaned): void {
  const { session } = walk;
  const kept = session.media[slot];
  if (!kept || kept.sent) return;
  const known = toldKinds(session);
  const news = WORTH_TELLING.filter((kind) => removed.includes(kind) && !known.has(kind));
  session.media = { ...session.media, [slot]: { ...kept, removed } };
  if (news.length === 0 && !warning) return;
  if (news.length > 0) walk.say("media-cleaned", { removed: listOf(walk, news) });
  if (warning) walk.say(`media-${warning}`);
  walk.show();
}

function toldKinds(session: Session): Set<Removed> {
  return new Set(Object.values(session.media).flatMap(({ removed }) => removed ?? []));
}

function listOf({ content, lang }: Walk, kinds: Removed[]): string {
  return kinds.map((kind) => `• ${content.texts.format(lang, `removed-${kind}`)}`).join("\n");
}

/**
 * Tells that files are still on their way, once in a draft: on Zalo each message costs. What is
 * asked stays as it is. A file that is there already, or in no draft any more, is not spoken of.
 */
function onMediaSlow(walk: Walk, slots: number[]): void {
  const { media } = walk.session;
  const waiting = slots.map(String).filter((slot) => {
    const kept = media[slot];
    return kept !== undefined && !kept.sent && kept.removed === undefined;
  });
  if (waiting.length === 0) return;
  const isTold = Object.values(media).some(({ slow }) => slow);
  walk.session.media = Object.fromEntries(
    Object.entries(media).map(([slot, kept]) => [
      slot,
      waiting.includes(slot) ? { ...kept, slow: true } : kept,
    ]),
  );
  if (isTold) return;
  walk.say("media-slow", { count: waiting.length });
  // Dropped while it still waits, when the last file comes before it has left.
  walk.coalesce("slow-media");
  walk.sayOnly([]);
}

type Ping = Extract<FlowEvent, { type: "ping" }>;

function onPing(walk: Walk, ping: Ping): void {
  const { session } = walk;
  session.receipts = session.receipts.map((receipt) =>
    receipt.code === ping.receipt ? { ...receipt, unread: true } : receipt,
  );
  walk.say(ping.about === "status" ? "ping-status" : "ping");
  walk.sayOnly(["read"]);
}
