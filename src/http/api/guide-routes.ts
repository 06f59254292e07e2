import { Hono } from "hono";
import type { CardCount } from "../../app/station/store.ts";
import { editionOf } from "../../core/guide/guides.ts";
import { worstFirst } from "../../core/guide/worst-first.ts";
import { guideKeeper } from "../../core/place/keepers.ts";
import type { CardView } from "../../core/station/views.ts";
import { Refusal } from "../errors.ts";
import type { HttpDeps, HttpEnv } from "../http-env.ts";

/** Votes for cards of the safety guide. Only the station that keeps the guide may read them. */
export const guideRoutes = new Hono<HttpEnv>()
  .use(async (c, next) => {
    const { place } = c.var.deps.content;
    if (guideKeeper(place) !== c.var.desk.stationId) throw new Refusal("not-found");
    await next();
  })
  .get("/", async (c) => {
    const { ask } = c.var.desk;
    const counts = await ask("cardCounts");
    return c.json({ cards: worstFirst(withCounts(c.var.deps.content, counts)) });
  });

/** All cards with the votes for their present edition. */
function withCounts({ guides, place, texts }: HttpDeps["content"], counts: CardCount[]) {
  const known = new Map(
    counts.map((count) => [editionOf({ id: count.card, reviewed: count.reviewed }), count]),
  );
  return [...guides.cards.values()].map((card): CardView => {
    const { id, reviewed } = card;
    const { useful = 0, notUseful = 0 } = known.get(editionOf(card)) ?? {};
    const title = Object.fromEntries(
      place.officerLanguages.map((lang) => [lang, texts.format(lang, `guide-${id}-title`)]),
    );
    return { id, title, reviewed, useful, notUseful };
  });
}
