import { parseArgs } from "node:util";
import { CHANNEL_IDS, isChannelId } from "../src/core/channel.ts";
import { readRoutes, readSayings } from "../test/transcripts/library.ts";
import { walk } from "../test/transcripts/tell.ts";
import { readContent } from "./read-content.ts";

/** `story NAME [--channel telegram|zalo] [--lang vi]`: prints a story of the tests in full. */
export function story(args: string[]): boolean {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { channel: { type: "string" }, lang: { type: "string" } },
  });
  const routes = readRoutes();
  const found = routes.find(({ path }) => path.split("/")[1] === positionals[0]);
  if (!found) {
    console.error(`there are: ${routes.map(({ path }) => path.split("/")[1]).join(", ")}`);
    return false;
  }
  const content = readContent();
  const channel = isChannelId(values.channel) ? values.channel : CHANNEL_IDS[0];
  const lang = values.lang ?? content.place.languages[0];
  const walked = walk(content, readSayings(), found.route);
  const [only, ...more] = walked;
  const one =
    more.length === 0 ? only : walked.find((one) => one.lang === lang && one.channel === channel);
  if (!one) {
    console.error(`there is no language ${lang}; there are: ${content.place.languages.join(", ")}`);
    return false;
  }
  console.log(one.text.trimEnd());
  return true;
}
