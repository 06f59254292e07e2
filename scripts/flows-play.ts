import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { CHANNEL_IDS, type ChannelId, isChannelId } from "../src/core/channel.ts";
import type { Effect } from "../src/core/effects/effect.ts";
import { step } from "../src/core/engine/step.ts";
import { Walk } from "../src/core/engine/walk.ts";
import type { Content } from "../src/core/flow/content.ts";
import type { EngineInput } from "../src/core/flow/incoming.ts";
import type { Outgoing } from "../src/core/flow/outgoing.ts";
import { newSession, type Session } from "../src/core/flow/session.ts";
import { RENDERINGS, type Rendering } from "./flows-channels.ts";
import { readInput } from "./flows-input.ts";
import { showCall } from "./flows-show-call.ts";
import { standIn } from "./flows-stand-ins.ts";
import { contentOf, readFlowFiles } from "./read-content.ts";

const HELP = `Type what a resident would. Also: [press: Label], [photo], [photo: caption],
[location: 18.1 106.4], [sticker], [edited], [event: ping CODE]. Ctrl-D ends.`;

interface Playing {
  content: Content;
  rendering: Rendering;
  session: Session;
  screens: Outgoing[];
}

/** `play FLOW|FILE [--channel telegram|zalo] [--lang vi]`: plays a flow in the terminal. */
export async function play(args: string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { channel: { type: "string" }, lang: { type: "string" } },
  });
  const channel: ChannelId = isChannelId(values.channel) ? values.channel : CHANNEL_IDS[0];
  const { content, flow } = contentWith(positionals[0] ?? "menu");
  if (!content.flows[flow]) {
    console.error(`there is no flow ${flow}; there are: ${Object.keys(content.flows).join(", ")}`);
    return false;
  }
  const lang = values.lang ?? content.place.languages[0] ?? "";
  const walk = new Walk(content, { ...newSession(), lang, can: RENDERINGS[channel].can });
  walk.start(flow);
  const playing: Playing = {
    content,
    rendering: RENDERINGS[channel],
    session: walk.session,
    screens: [],
  };
  console.log(`${flow} on ${channel} in ${lang}. ${HELP}\n`);
  show(playing, walk.effects);
  await converse(playing);
  return true;
}

/** The content, in which the given file replaces the flow of the same name. */
function contentWith(wanted: string): { content: Content; flow: string } {
  const flow = basename(wanted, ".yaml");
  const own = existsSync(wanted) ? { [`flows/${flow}.yaml`]: readFileSync(wanted, "utf8") } : {};
  const flowFiles = { ...readFlowFiles(), ...own };
  return { content: contentOf(flowFiles), flow };
}

async function converse(playing: Playing): Promise<void> {
  const lines = createInterface({ input: stdin, output: stdout, prompt: "> " });
  lines.prompt();
  for await (const line of lines) {
    try {
      take(playing, readInput({ ...playing, buttons: playing.rendering.buttons }, line));
    } catch (error) {
      console.log(error instanceof Error ? error.message : "that is no input");
    }
    lines.prompt();
  }
}

function take(playing: Playing, input: EngineInput): void {
  const { session, effects } = step(playing.content, playing.session, input);
  playing.session = session;
  show(playing, effects);
}

function show(playing: Playing, effects: Effect[]): void {
  for (const effect of effects) showOne(playing, effect);
}

function showOne(playing: Playing, effect: Effect): void {
  if (effect.type === "say") return showScreen(playing, effect.screen);
  if (effect.type === "toast") {
    if (effect.text !== "") console.log(`  (${effect.text})`);
    return;
  }
  if (effect.type === "keep-media") {
    const { slot, media } = effect;
    const kept = { name: `file-${slot}`, identity: "none", kind: media.kind };
    playing.session = { ...playing.session, media: { ...playing.session.media, [slot]: kept } };
    return console.log(`  * ${media.kind} ${slot} (a stand-in keeps it: nothing was fetched)`);
  }
  const { note, event } = standIn(effect);
  console.log(`  * ${note}`);
  if (event) take(playing, { event });
}

function showScreen({ rendering, screens }: Playing, screen: Outgoing): void {
  screens.push(screen);
  for (const call of rendering.render("0", screen)) {
    const lines = showCall(call).map((line) => `  ${line}`.trimEnd());
    console.log(`${lines.join("\n")}\n`);
  }
}
