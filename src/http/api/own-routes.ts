import { Hono } from "hono";
import { guideKeeper, scamKeepers } from "../../core/place/keepers.ts";
import { SEVERITIES } from "../../core/station/notice.ts";
import { standingsOf, statusText } from "../../core/station/status-text.ts";
import type { Me } from "../../core/station/views.ts";
import type { HttpDeps, HttpEnv } from "../http-env.ts";
import { empty } from "./inputs.ts";
import { liveRoute } from "./live-route.ts";
import { clearSessionCookie } from "./session-cookie.ts";
import { valid } from "./valid.ts";

/** Routes of the officer's own session. */
export const ownRoutes = new Hono<HttpEnv>()
  .route("/live", liveRoute)
  .get("/me", async (c) => {
    const { ask, stationId } = c.var.desk;
    const { content } = c.var.deps;
    const own = await ask("me");
    const labels = makeLabels(content);
    return c.json<Me>({
      ...own,
      station: { id: stationId, name: labels[`station-${stationId}`] ?? {} },
      labels,
      timezone: content.place.timezone,
      languages: content.texts.languages,
      subStatuses: content.place.subStatuses,
      closedTipDays: content.place.retention.closedTipDays,
      exportsPerDay: content.place.officers.exportsPerDay,
      keepsScams: scamKeepers(content.place).includes(stationId),
      keepsGuide: guideKeeper(content.place) === stationId,
    });
  })
  .post("/sign-out", valid("json", empty), async (c) => {
    const { ask } = c.var.desk;
    await ask("signOut");
    clearSessionCookie(c);
    c.header("Clear-Site-Data", '"cache", "storage"');
    return c.json({});
  });

/** Text ids of everything that a list of tips shows by id, in the officers' languages. */
function makeLabels({ place, texts }: HttpDeps["content"]): Me["labels"] {
  const ids = [
    ...place.categories.map(({ id }) => `category-${id}`),
    ...place.areas.map(({ id }) => `area-${id}`),
    ...place.stations.map(({ id }) => `station-${id}`),
    ...place.topics.map((id) => `topic-${id}`),
    ...SEVERITIES.map((severity) => `severity-${severity}`),
    ...standingsOf(place.subStatuses).map(statusText),
    "page-name",
    "notice-drill",
  ];
  const inLanguages = (id: string) =>
    Object.fromEntries(place.officerLanguages.map((lang) => [lang, texts.format(lang, id)]));
  return Object.fromEntries(ids.map((id) => [id, inLanguages(id)]));
}
