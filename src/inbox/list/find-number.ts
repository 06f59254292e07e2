import type { QueryClient } from "@tanstack/react-query";
import type { TipPage } from "../../core/station/tip-views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";

/** As tips are numbered. */
const NUMBER = /^\d{4,6}$/;

/** The id of the tip that has a number now; null: none has. Throws CallFailed. */
export async function findNumber(queries: QueryClient, number: string): Promise<string | null> {
  const pages = queries.getQueriesData<TipPage>({ queryKey: ["tips", "list"] });
  const known = pages.flatMap(([, page]) => page?.tips ?? []);
  const here = known.find((tip) => tip.number === number);
  if (here) return here.id;
  if (!NUMBER.test(number)) return null;
  const { tips } = await call(api.tips.$get({ query: { number } }));
  return tips[0]?.id ?? null;
}
