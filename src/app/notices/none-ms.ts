/**
 * How long "there is none" is cached. Short, because it makes a notice look forged; long enough to
 * limit the cost of a forged link that many people open.
 */
export const NONE_MS = 2_000;
