import type { ApiMethods, Opts } from "grammy/types";

/**
 * A call of the Bot API as data, with grammY's types: a parameter that the API does not have is a
 * compile error. It fits `Call`, the type of calls in an outbox.
 */
export interface TelegramCall<Method extends keyof ApiMethods> {
  method: Method;
  params: Opts<Method>;
}
