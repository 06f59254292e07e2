import { ok, type Result } from "../../core/result.ts";
import type { ExtensionReason } from "../../core/station/clock-views.ts";
import type { NoticeChange } from "../../core/station/proposal.ts";
import type { Action, Role } from "../../core/station/rights.ts";
import type { WeekSpan } from "../../core/station/tip-metadata.ts";
import type { HoldReason } from "../../core/station/tip-views.ts";
import { noteAltered } from "./altered.ts";
import { assignTips, handOver, watchTip } from "./assign.ts";
import * as audit from "./audit.ts";
import { type DeskDeps, deskOf } from "./caller.ts";
import { listCalls } from "./calls.ts";
import { cardCounts } from "./cards.ts";
import { recallEmergency } from "./change-notice.ts";
import { changeStatus } from "./change-status.ts";
import { checkSwaps, uncheckedSwaps } from "./check-swaps.ts";
import * as clocks from "./clocks.ts";
import type { StationDeps } from "./deps.ts";
import { signOut } from "./door.ts";
import * as duty from "./duty-group.ts";
import { askEmergency } from "./emergency.ts";
import * as metadata from "./export-metadata.ts";
import * as exports from "./exports.ts";
import { listSurges, readFigures } from "./figures.ts";
import * as forwards from "./forward.ts";
import { gradeTip } from "./grade.ts";
import * as holds from "./hold.ts";
import * as invitations from "./invitations.ts";
import * as keys from "./keys.ts";
import { countTips, listTips } from "./list-tips.ts";
import * as matters from "./matters.ts";
import * as night from "./night.ts";
import { noteTip } from "./notes.ts";
import { listNotices } from "./notices.ts";
import * as officers from "./officers.ts";
import type { StationRefusal } from "./port.ts";
import * as proposals from "./proposals.ts";
import { proposeRotation } from "./propose-rotation.ts";
import * as questions from "./questions.ts";
import { countRatings } from "./ratings.ts";
import { readWords } from "./read-words.ts";
import { removeOfficer } from "./removal.ts";
import { readRoster, writeRoster } from "./roster.ts";
import * as rotations from "./rotation.ts";
import * as scams from "./scams.ts";
import * as shifts from "./shifts.ts";
import { broadcastProgress, pauseBroadcast } from "./steer-broadcast.ts";
import { suspend } from "./suspension.ts";
import * as tips from "./tips.ts";
import * as ways from "./ways-in.ts";
import { previewDraft, writeNotice } from "./write-notice.ts";

type Outcome = Result<unknown, StationRefusal>;

interface DeskMethod {
  needs: Action;
  does(desk: DeskDeps, ...asked: never[]): Outcome | Promise<Outcome>;
}

const { propose } = proposals;

/**
 * What officers can ask of their station: the right that it needs, and the use case. A use case
 * resolves the session to a present officer with that right in the transaction that writes
 * (`desk.caller()`).
 */
export const DESK_METHODS = {
  me: { needs: "read-own", does: officers.readOwn },
  signOut: { needs: "sign-out", does: signOut },
  /** Whether a page of that session may watch. */
  watch: { needs: "watch", does: present },

  ownPasskey: { needs: "step-up", does: ways.ownPasskey },
  ownKeyFile: { needs: "step-up", does: ways.ownKeyFile },
  stepUp: { needs: "step-up", does: ways.stepUp },
  waysIn: { needs: "read-ways-in", does: ways.listWaysIn },
  addWayIn: { needs: "add-way-in", does: ways.addWayIn },
  renameWayIn: { needs: "rename-way-in", does: ways.renameWayIn },
  endSession: { needs: "revoke-way-in", does: ways.endSession },
  revokeWayIn: { needs: "revoke-way-in", does: ways.revokeWayIn },

  officers: { needs: "read-officers", does: officers.listOfficers },
  invite: { needs: "invite", does: invitations.invite },
  invitations: { needs: "read-invitations", does: invitations.listInvitations },
  cancelInvitation: { needs: "cancel-invitation", does: invitations.cancelInvitation },
  grantKey: { needs: "grant-key", does: officers.grantKey },
  /** Proposes to stop a recovery that the operator has asked for. */
  stopRecovery: {
    needs: "stop-recovery",
    does: (desk: DeskDeps, subject: string) => propose(desk, { kind: "stop-recovery", subject }),
  },
  suspend: { needs: "suspend", does: suspend },
  removeOfficer: { needs: "remove-officer", does: removeOfficer },
  changeRole: {
    needs: "change-role",
    does: (desk: DeskDeps, { officer: subject, role }: { officer: string; role: Role }) =>
      propose(desk, { kind: "change-role", subject, role }),
  },

  rotateKey: { needs: "rotate-key", does: proposeRotation },
  openCopy: { needs: "open-copy", does: rotations.noteOpened },
  vetoRotation: { needs: "veto-rotation", does: rotations.vetoRotation },
  pendingBlobs: { needs: "seal-anew", does: keys.pendingBlobs },
  swapBlobs: { needs: "seal-anew", does: keys.swapBlobs },
  uncheckedSwaps: { needs: "check-swaps", does: uncheckedSwaps },
  checkSwaps: { needs: "check-swaps", does: checkSwaps },
  showKit: { needs: "show-kit", does: keys.showKit },
  noteKit: { needs: "note-kit", does: keys.noteKit },

  tips: { needs: "read-tips", does: listTips },
  tipCounts: { needs: "read-tips", does: countTips },
  words: { needs: "read-tips", does: readWords },
  tip: { needs: "open-tip", does: tips.openTip },
  noteAltered: { needs: "report-altered", does: noteAltered },
  setStatus: { needs: "change-status", does: changeStatus },
  ask: { needs: "ask-resident", does: tips.askResident },
  sendHeld: { needs: "ask-resident", does: night.sendHeld },
  takeBackHeld: { needs: "ask-resident", does: night.takeBackHeld },
  assign: { needs: "assign", does: assignTips },
  handOver: { needs: "hand-over", does: handOver },
  forwardKey: { needs: "forward-tip", does: forwards.forwardKey },
  keepUpload: { needs: "forward-tip", does: forwards.keepUpload },
  forward: { needs: "forward-tip", does: forwards.forwardTip },
  undoForward: { needs: "forward-tip", does: forwards.undoForward },
  watchTip: { needs: "watch-tip", does: watchTip },
  gradeTip: { needs: "grade-tip", does: gradeTip },
  note: { needs: "note-tip", does: noteTip },
  linkTips: { needs: "link-tips", does: matters.linkTips },
  unlinkTip: { needs: "link-tips", does: matters.unlinkTip },
  matter: { needs: "read-tips", does: matters.readMatter },
  openMatter: { needs: "open-tip", does: matters.openMatter },
  /** Proposes to keep a tip from being deleted. */
  askHold: {
    needs: "ask-hold",
    does: (desk: DeskDeps, { tip: subject, reason }: { tip: string; reason: HoldReason }) =>
      propose(desk, { kind: "hold-tip", subject, reason }),
  },
  endHold: {
    needs: "end-hold",
    does: (desk: DeskDeps, subject: string) => propose(desk, { kind: "end-hold", subject }),
  },
  /** Proposes more time for the result. */
  extend: {
    needs: "extend-deadline",
    does: (desk: DeskDeps, { tip: subject, reason }: { tip: string; reason: ExtensionReason }) =>
      propose(desk, { kind: "extend-deadline", subject, reason }),
  },
  reminders: { needs: "read-tips", does: clocks.listReminders },
  seeReminders: { needs: "read-tips", does: clocks.seeReminders },
  calendar: { needs: "read-tips", does: clocks.readCalendar },
  muteSender: { needs: "mute-sender", does: holds.muteSender },
  openMedia: { needs: "open-media", does: tips.openMedia },
  noteExport: { needs: "export-tip", does: exports.noteExport },
  /** What this officer may fetch. */
  export: { needs: "export-tip", does: exports.readExport },
  /** Proposes that this officer fetches several tips. */
  askExport: {
    needs: "export-tips",
    does: (desk: DeskDeps, ids: string[]) => {
      const caller = desk.caller();
      if (!caller.ok) return caller;
      const tips = ids.map((id) => ({ id }));
      return propose(desk, { kind: "export-tips", subject: caller.value.id, tips });
    },
  },
  takeExport: { needs: "take-export", does: exports.takeExport },
  /** Of which weeks this officer may fetch the tips' facts. */
  metadata: { needs: "export-tip", does: metadata.readMetadata },
  /** Proposes that this officer fetches them. */
  askMetadata: {
    needs: "export-tips",
    does: (desk: DeskDeps, span: WeekSpan) => {
      const caller = desk.caller();
      if (!caller.ok) return caller;
      return propose(desk, { kind: "export-metadata", subject: caller.value.id, ...span });
    },
  },
  takeMetadata: { needs: "take-export", does: metadata.takeMetadata },

  auditPage: { needs: "read-audit", does: audit.readAudit },
  exportAudit: { needs: "read-audit", does: audit.exportAudit },

  shifts: { needs: "hand-shift-over", does: shifts.listShifts },
  endShift: { needs: "hand-shift-over", does: shifts.endShift },
  takeShift: { needs: "hand-shift-over", does: shifts.takeShift },

  roster: { needs: "read-roster", does: readRoster },
  writeRoster: { needs: "write-roster", does: writeRoster },
  calls: { needs: "read-roster", does: listCalls },
  alerts: { needs: "read-tips", does: duty.readAlerts },
  seeNews: { needs: "read-tips", does: duty.seeNews },
  makeDutyCode: { needs: "bind-duty-group", does: duty.makeDutyCode },
  unbindDuty: { needs: "bind-duty-group", does: duty.unbindDuty },

  scams: { needs: "read-scams", does: scams.listScams },
  addScam: {
    needs: "change-scams",
    does: (desk: DeskDeps, text: string) =>
      propose(desk, { kind: "add-scam", subject: scams.scamOf(text) ?? "" }),
  },
  removeScam: {
    needs: "change-scams",
    does: (desk: DeskDeps, subject: string) => propose(desk, { kind: "remove-scam", subject }),
  },

  questions: { needs: "read-questions", does: questions.listQuestions },
  answerQuestions: { needs: "answer-questions", does: questions.answerQuestions },

  figures: { needs: "read-figures", does: readFigures },
  surges: { needs: "read-figures", does: listSurges },
  ratings: { needs: "read-tips", does: countRatings },
  cardCounts: { needs: "read-guide", does: cardCounts },

  noticeBoard: { needs: "read-notices", does: listNotices },
  previewNotice: { needs: "write-notice", does: previewDraft },
  writeNotice: { needs: "write-notice", does: writeNotice },
  /** Proposes to correct a published notice. */
  changeNotice: {
    needs: "change-notice",
    does: (desk: DeskDeps, change: Omit<NoticeChange, "kind">) =>
      propose(desk, { ...change, kind: "change-notice" }),
  },
  /** Proposes to withdraw a published notice. */
  withdrawNotice: {
    needs: "withdraw-notice",
    does: (desk: DeskDeps, subject: string) => propose(desk, { kind: "withdraw-notice", subject }),
  },
  pauseBroadcast: { needs: "pause-broadcast", does: pauseBroadcast },
  resumeBroadcast: {
    needs: "resume-broadcast",
    does: (desk: DeskDeps, subject: string) => propose(desk, { kind: "resume-broadcast", subject }),
  },
  cancelBroadcast: {
    needs: "cancel-broadcast",
    does: (desk: DeskDeps, subject: string) => propose(desk, { kind: "cancel-broadcast", subject }),
  },
  broadcastProgress: { needs: "read-notices", does: broadcastProgress },
  askEmergency: { needs: "send-emergency", does: askEmergency },
  recallEmergency: { needs: "recall-emergency", does: recallEmergency },

  proposals: { needs: "read-proposals", does: proposals.listProposals },
  confirm: { needs: "confirm", does: proposals.confirm },
  dropProposal: { needs: "drop-proposal", does: proposals.dropProposal },
} as const satisfies Record<string, DeskMethod>;

export type MethodName = keyof typeof DESK_METHODS;

type Does<Name extends MethodName> = (typeof DESK_METHODS)[Name]["does"];

/** What a method takes beside the session. */
export type Asked<Name extends MethodName> =
  Does<Name> extends (desk: DeskDeps, ...asked: infer Given) => unknown ? Given : never;

/** What it answers when it does not refuse. */
export type Granted<Name extends MethodName> = Extract<
  Awaited<ReturnType<Does<Name>>>,
  { ok: true }
>["value"];

export type Answered<Name extends MethodName> = Result<Granted<Name>, StationRefusal>;

type Table = {
  [Name in MethodName]: {
    needs: Action;
    does(desk: DeskDeps, ...asked: Asked<Name>): Answered<Name> | Promise<Answered<Name>>;
  };
};

/** Does what one session asks for. */
export async function runMethod<Name extends MethodName>(
  deps: StationDeps,
  { name, session, asked }: { name: Name; session: string; asked: Asked<Name> },
): Promise<Answered<Name>> {
  const table: Table = DESK_METHODS;
  const { needs, does } = table[name];
  return await does(deskOf(deps, session, needs), ...asked);
}

function present(desk: DeskDeps): Result<null, StationRefusal> {
  const caller = desk.caller();
  return caller.ok ? ok(null) : caller;
}
