import type { ClientRequestOptions, InferRequestType } from "hono/client";
import { call } from "./call.ts";
import { api } from "./client.ts";

const tip = api.tips[":id"];

export interface HowSent {
  /** The request outlives its page. */
  keepalive: boolean;
}

const as = (init: object | undefined): ClientRequestOptions => (init ? { init } : {});

type AboutTip<Call> = { tip: string } & Pick<InferRequestType<Call> & { json: unknown }, "json">;

/**
 * Writes that wait for the network, because they may arrive twice and happen once: the station
 * knows them by an id that this browser made, or by what a thing was before.
 */
export const REPEATABLE = {
  question: ({ tip: id, json }: AboutTip<typeof tip.questions.$post>, init?: HowSent) =>
    call(tip.questions.$post({ param: { id }, json }, as(init))),
  note: ({ tip: id, json }: AboutTip<typeof tip.notes.$post>) =>
    call(tip.notes.$post({ param: { id }, json })),
  status: ({ tip: id, json }: AboutTip<typeof tip.status.$put>, init?: HowSent) =>
    call(tip.status.$put({ param: { id }, json }, as(init))),
  assign: ({ json }: InferRequestType<typeof api.tips.assign.$post>, init?: HowSent) =>
    call(api.tips.assign.$post({ json }, as(init))),
  link: ({ json }: InferRequestType<typeof api.matters.$post>, init?: HowSent) =>
    call(api.matters.$post({ json }, as(init))),
};

export type Repeatable = keyof typeof REPEATABLE;
export type Sent<K extends Repeatable> = Parameters<(typeof REPEATABLE)[K]>[0];
export type Answer<K extends Repeatable> = Awaited<ReturnType<(typeof REPEATABLE)[K]>>;
