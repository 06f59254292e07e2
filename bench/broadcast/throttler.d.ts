/** All that the bench needs of it: types are checked even where the package is not installed. */
declare module "@grammyjs/transformer-throttler" {
  export function apiThrottler(): import("grammy").Transformer;
}
