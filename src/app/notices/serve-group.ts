import type { Content } from "../../core/flow/content.ts";
import { languageFor } from "../../core/flow/language-for.ts";
import { WANTS_ALL } from "../../core/flow/wants.ts";
import { type Follower, followerBytes } from "../../core/station/follower.ts";
import type { GroupEvent, Groups } from "../group-event.ts";
import type { BroadcasterPort } from "../object-ports.ts";
import type { Call, Channel, Keyring } from "../ports.ts";
import { sealedRow } from "../sealed-rows.ts";
import { bindByCode, type DutyDeps } from "./serve-duty.ts";

export interface GroupDeps extends DutyDeps {
  content: Content;
  keyring: Keyring;
  settings: { origin: string };
  /** Whether a group has had enough answers for now. */
  isLoud(chat: string): boolean;
  broadcaster(channel: Channel["id"]): Pick<BroadcasterPort, "subscribe" | "unsubscribe" | "moved">;
}

/** A channel that has groups. */
export type WithGroups = Channel & { groups: Groups };

/** Data of the buttons that choose an area. */
const AREA = "area:";

/**
 * Serves a group: its area's notices are posted there, once one of its administrators has chosen
 * the area. Answers the call for the webhook's answer; null: nothing is said. Of members nothing is
 * kept. Rejects if something can't be asked now: the event is then to be delivered again.
 */
export async function serveGroup(
  deps: GroupDeps,
  channel: WithGroups,
  event: GroupEvent,
): Promise<Call | null> {
  const { chat } = event;
  switch (event.type) {
    case "left":
      // What it says may be long ago: what is so now counts.
      if ((await channel.groups.standing(chat, "")) === "outside") await leave(deps, channel, chat);
      return null;
    case "moved":
      for (const key of await keysOf(deps, channel, chat)) {
        await deps.broadcaster(channel.id).moved(key, event.to);
      }
      return null;
  }
  if (deps.isLoud(chat)) return null;
  const group = { deps, channel, chat, lang: langOf(deps, event.languageHint) };
  switch (event.type) {
    case "joined":
      if (event.isAdministrator) return say(group, "group-demote");
      return (await mayChoose(group, event.by)) ? choices(group) : say(group, "group-card");
    case "press":
      return await press(group, event);
    case "command":
      return await obey(group, event);
  }
}

interface Group {
  deps: GroupDeps;
  channel: WithGroups;
  chat: string;
  lang: string;
}

function langOf({ content: { place } }: GroupDeps, hint: string | undefined): string {
  return languageFor(place.languages, hint)?.lang ?? place.languages[0] ?? "";
}

async function mayChoose({ channel, chat }: Group, by: string | null): Promise<boolean> {
  return (
    by === "" || (by !== null && (await channel.groups.standing(chat, by)) === "administrator")
  );
}

async function obey(
  group: Group,
  { command, argument, by }: Extract<GroupEvent, { type: "command" }>,
): Promise<Call | null> {
  const { deps, channel, chat } = group;
  if (command === "duty") {
    const address = { channel: channel.id, chat, lang: group.lang };
    return say(group, await bindByCode(deps, argument, address));
  }
  const isChange = command === "start" || command === "stop";
  if (!isChange && command !== "help" && command !== "notices") return null;
  if (!isChange || !(await mayChoose(group, by))) return say(group, "group-card");
  if (command === "start")
    return isArea(group, argument) ? choose(group, argument) : choices(group);
  await leave(deps, channel, chat);
  return say(group, "group-stopped");
}

async function press(
  group: Group,
  { data, ack, message, by }: Extract<GroupEvent, { type: "press" }>,
): Promise<Call | null> {
  const { deps, channel, chat, lang } = group;
  const area = data.startsWith(AREA) ? data.slice(AREA.length) : "";
  const toast = (text: string) => channel.renderToast(ack, text);
  if (!isArea(group, area)) return toast("");
  if (!(await mayChoose(group, by))) return toast(deps.content.texts.format(lang, "group-admins"));
  await follow(deps, channel, { chat, lang, areas: [area] });
  const [edit] = channel.renderEdit(chat, [message], screen(group, "group-set", area)) ?? [];
  if (edit) await channel.send(edit);
  return toast("");
}

function isArea({ deps }: Group, area: string): boolean {
  return deps.content.place.areas.some(({ id }) => id === area);
}

async function choose(group: Group, area: string): Promise<Call | null> {
  const { deps, channel, chat, lang } = group;
  await follow(deps, channel, { chat, lang, areas: [area] });
  return say(group, "group-set", area);
}

function screen({ deps, channel, lang }: Group, id: string, area = "") {
  const { content, settings } = deps;
  const { username } = channel.groups;
  const block = content.texts.format(lang, id, {
    at: username && `@${username}`,
    bot: username && `https://t.me/${username}`,
    url: `${settings.origin}/notices?lang=${lang}`,
    area: area && content.texts.format(lang, `area-${area}`),
  });
  return { blocks: [block], options: [], commands: [], shareable: true };
}

function say(group: Group, id: string, area?: string): Call | null {
  return group.channel.render(group.chat, screen(group, id, area))[0] ?? null;
}

function choices(group: Group): Call | null {
  const { deps, channel, chat, lang } = group;
  const options = deps.content.place.areas.map(({ id }, index) => ({
    label: deps.content.texts.format(lang, `area-${id}`),
    data: AREA + id,
    key: String(index + 1),
  }));
  return channel.render(chat, { ...screen(group, "group-choose"), options })[0] ?? null;
}

/** As any subscriber, so that no thief can tell a group's row from a person's. */
async function follow(
  { keyring, content, broadcaster }: GroupDeps,
  { id: channel }: Channel,
  follower: Pick<Follower, "chat" | "lang" | "areas">,
): Promise<void> {
  const key = await keyring.name("name/subscriber", `${channel}:${follower.chat}`);
  const plain = followerBytes(content.place, { ...WANTS_ALL, ...follower, channel });
  const box = await keyring.box("subscriber");
  const address = await box.seal(plain, sealedRow.subscriber(channel, key));
  await broadcaster(channel).subscribe({ key, address });
}

/** The names of a group's row, under the present secret and the former one. */
async function keysOf({ keyring }: GroupDeps, { id }: Channel, chat: string): Promise<string[]> {
  const rings = keyring.former ? [keyring, keyring.former] : [keyring];
  return await Promise.all(rings.map((ring) => ring.name("name/subscriber", `${id}:${chat}`)));
}

async function leave(deps: GroupDeps, channel: Channel, chat: string): Promise<void> {
  for (const key of await keysOf(deps, channel, chat)) {
    await deps.broadcaster(channel.id).unsubscribe(key);
  }
}
