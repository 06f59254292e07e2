/** Most periods that begin on a day, and most officers of one. */
export const DAY_PERIODS = 8;
export const PERIOD_PEOPLE = 3;

/** Most days of a roster that are otherwise, and most absences. */
export const MOST_DAYS = 100;
export const MOST_ABSENCES = 100;
