import type { ApiMethods, Opts } from "grammy/types";

/**
 * A call of the Bot API as data, typed as grammY types the method: a parameter that the API does not
 * have is a compile error where the call is rendered. Fits the `Call` that waits in an outbox.
 */
export interface TelegramCall<Method extends keyof ApiMethods> {
  method: Method;
  params: Opts<Method>;
}
