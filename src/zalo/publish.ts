import * as z from "zod/mini";
import type { PublishFailure } from "../app/channel-descriptor.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { makeZaloClient, type ZaloOptions } from "./zalo-client.ts";

export interface ZaloPublication {
  webhookUrl: string;
  secret: string;
}

/** `outcome`: Zalo's own word for the result of its probe of the URL; null: it gave none. */
export interface ZaloPublished {
  verified: boolean;
  outcome: string | null;
}

const resultSchema = z.object({
  verification: z.object({
    ok: z.boolean(),
    outcome: z.catch(z.string().check(z.maxLength(64)), ""),
  }),
});

/**
 * Sets the webhook. Zalo saves the URL even when its probe fails, so that is no failure here, but
 * the outcome must be shown to the operator.
 */
export async function publishZalo(
  options: ZaloOptions,
  { webhookUrl, secret }: ZaloPublication,
): Promise<Result<ZaloPublished, PublishFailure>> {
  const client = makeZaloClient(options);
  const answer = await client("setWebhook", { url: webhookUrl, secret_token: secret });
  switch (answer.type) {
    case "no-answer":
      return fail({ step: "setWebhook", code: null });
    case "error":
      return fail({ step: "setWebhook", code: answer.code });
    case "ok":
      return ok(publishedOf(answer.result));
  }
}

function publishedOf(result: unknown): ZaloPublished {
  const parsed = resultSchema.safeParse(result);
  if (!parsed.success) return { verified: false, outcome: null };
  const { verification } = parsed.data;
  return { verified: verification.ok, outcome: verification.outcome || null };
}
