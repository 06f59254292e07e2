interface EffectNeeds {
  /** Inputs of `with`: one of each group must be there. */
  needs: string[][];
  /** Inputs that may be there as well. */
  may: string[];
  /** Placeholders of its `after-...` and `failed-...` texts; null: it says nothing. */
  answers: string[] | null;
  /** How it may end, when it is done: the answer of its step. */
  outcomes?: string[];
  /** The engine answers by itself: nothing is asked of the outside, and the turn goes on. */
  atOnce?: true;
}

const CODE = [["pick", "typed"]];
export const NOTHING: EffectNeeds = { needs: [], may: [], answers: null };

/** What each effect of `do` needs of its step and of the texts, for the check. */
export const EFFECT_NEEDS: Record<string, EffectNeeds> = {
  "submit-tip": {
    needs: [["category"], ["area"]],
    may: ["when", "contact", "originals"],
    answers: ["receipt", "category", "at"],
  },
  "open-mailbox": {
    needs: CODE,
    may: [],
    answers: ["count", "messages", "status"],
    outcomes: ["unrated"],
  },
  "show-proof": { needs: CODE, may: [], answers: ["link"] },
  "answer-officer": { needs: [...CODE, ["text"]], may: ["rating"], answers: [] },
  "check-receipt": { needs: [["typed"]], may: [], answers: ["receipt"], atOnce: true },
  "check-scam": { needs: [["text"]], may: [], answers: ["verdict", "signs", "known"] },
  subscribe: NOTHING,
  unsubscribe: NOTHING,
  "show-notices": { needs: [], may: [], answers: ["count", "notices"] },
  "set-language": { needs: [["lang"]], may: [], answers: null },
  "wipe-chat": { needs: [["when"]], may: [], answers: null },
  "forget-me": NOTHING,
  "withdraw-tip": { needs: CODE, may: [], answers: [] },
  rate: { needs: [...CODE, ["rating"]], may: [], answers: null },
  "rate-card": { needs: [["card"], ["vote"]], may: [], answers: null },
};

/** Whether a `do` ends its turn: the outside answers later. */
export function isWaitedFor(effect: string): boolean {
  const { answers, atOnce } = EFFECT_NEEDS[effect] ?? NOTHING;
  return answers !== null && !atOnce;
}
