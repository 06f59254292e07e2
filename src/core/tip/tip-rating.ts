/** A resident's answers to whether a closed tip helped. */
export const TIP_RATINGS = ["yes", "partly", "no"] as const;
export type TipRating = (typeof TIP_RATINGS)[number];

/** `skipped`: the resident did not want to answer and is not asked again. Officers never see it. */
export const RATING_ANSWERS = [...TIP_RATINGS, "skipped"] as const;
export type RatingAnswer = (typeof RATING_ANSWERS)[number];
