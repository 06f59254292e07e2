import type { Content } from "../../core/flow/content.ts";
import { differences } from "../../core/scam/differences.ts";
import { correctionOf, likeNotice } from "../../core/scam/like-notice.ts";
import { linksIn, withoutLinks } from "../../core/scam/links-in.ts";
import { noticeIdIn } from "../../core/scam/notice-id-in.ts";
import { noticeNumberIn, numbered } from "../../core/scam/notice-number-in.ts";
import { changedAt } from "../../core/station/notice.ts";
import { fold } from "../../core/text/fold.ts";
import type { PublicNotice } from "../object-ports.ts";
import type { NoticeBoard } from "./notice-board.ts";
import { noticeScreen } from "./notice-screen.ts";

interface Deps {
  content: Content;
  notices: NoticeBoard;
  /** The origin of this system's pages. */
  origin: string;
}

/** `named`: a short text asks about the notice in words of its own, which prove nothing. */
type FoundVerdict = "official" | "named" | "changed" | "corrected" | "withdrawn" | "rumour";

/** What a text has to do with our notices. */
export type NoticeCheck =
  | {
      verdict: FoundVerdict;
      notice: PublicNotice;
      /** When it was corrected or withdrawn; else when it came out. ISO 8601. */
      at: string;
      /** Of a changed one: the sentences and links that are not ours. */
      changes: string[];
    }
  /** It names a notice that does not exist. */
  | { verdict: "no-notice" }
  /** `known`: all notices that it was compared with are there. */
  | { verdict: "none"; known: boolean }
  /** It names a notice of a station that is unreachable. */
  | { verdict: "unreachable" };

/** Most notices that a text is compared with. */
const COMPARED = 200;
/** So few letters beside a number or link ask about it. */
const MOST_LETTERS = 60;

/** Compares a text with our notices by its words, its number and its link. */
export async function checkNotice(deps: Deps, text: string): Promise<NoticeCheck> {
  const { content, notices, origin } = deps;
  const { notices: latest, complete } = await notices.latest(COMPARED);
  const id = noticeIdIn(text, new URL(origin).host);
  const linked = id === null ? null : await notices.find(id);
  const digits = noticeNumberIn(text, content.spoken.number);
  const asked = digits === null ? undefined : numbered(latest, digits);
  const named = linked?.type === "found" ? linked.notice : asked;
  const like = likeNotice(text, latest);
  const notice = like ?? named;
  const asks = !like && withoutLinks(text).trim().length <= MOST_LETTERS;
  if (notice) return compare(deps, { text, notice, asksFor: asks ? (digits ?? "") : null });
  const correction = correctionOf(text, latest);
  if (correction) return found("rumour", correction);
  if (linked?.type === "unreachable") return { verdict: "unreachable" };
  if (id === null && digits === null) return { verdict: "none", known: complete };
  return { verdict: linked || complete ? "no-notice" : "unreachable" };
}

interface Compared {
  text: string;
  notice: PublicNotice;
  /** Of a short question: the number that it asks for, or none. null: the text is no question. */
  asksFor: string | null;
}

function compare(deps: Deps, { text, notice, asksFor }: Compared): NoticeCheck {
  if (notice.withdrawnAt !== undefined) return found("withdrawn", notice);
  const around = texts(deps, (lang) => {
    const { format } = deps.content.texts;
    return `${format(lang, "notice-around")}\n${format(lang, "notice-only-in", { languages: "*" })}`;
  });
  const strange = (version: PublicNotice) => {
    const screens = [true, false].flatMap((had) =>
      texts(deps, (lang) => noticeScreen(deps, { notice: version, lang, had }).blocks.join("\n")),
    );
    return differences(text, { texts: screens, around: around.join("\n").split("\n") });
  };
  const changes = strange(notice);
  if (changes.length === 0) return found("official", notice);
  if (asksFor !== null) {
    const more = changes.filter((part) => saysMore(part, asksFor));
    return { ...found(more.length > 0 ? "changed" : "named", notice), changes: more };
  }
  const { former = [], ...present } = notice;
  const isFormer = former.some((before) => strange({ ...present, ...before }).length === 0);
  return isFormer ? found("corrected", notice) : { ...found("changed", notice), changes };
}

function texts({ content }: Deps, format: (lang: string) => string): string[] {
  return content.place.languages.map(format);
}

function found(verdict: FoundVerdict, notice: PublicNotice) {
  return { verdict, notice, at: changedAt(notice) ?? notice.approvedAt, changes: [] };
}

/** A question about a notice has words of its own, but no other link or number. */
function saysMore(part: string, digits: string): boolean {
  const numbers = fold(withoutLinks(part)).replace(/\D/g, "");
  const isOther = numbers !== "" && (digits === "" || Number(numbers) !== Number(digits));
  return isOther || linksIn(part).includes(part);
}
