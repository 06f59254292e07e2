import { check } from "./flows-check.ts";
import { graph } from "./flows-graph.ts";
import { writeNewPlace } from "./flows-new-place.ts";
import { play } from "./flows-play.ts";
import { writeSchema } from "./flows-schema.ts";
import { stats } from "./flows-stats.ts";
import { story } from "./flows-story.ts";
import { train } from "./flows-train.ts";

const USAGE = `usage: npm run flows -- COMMAND
  check                 finds mistakes in flows/ and locales/, with file, line and column
  graph [FLOW|FILE]     draws flows into docs/flows/ and writes flows/flow.schema.json
  play [FLOW|FILE] [--channel telegram|zalo] [--lang vi]   plays a flow in the terminal
  story NAME [--channel telegram|zalo] [--lang vi]  writes a story of the tests out in full
  new-place ID [FOLDER] writes the files of another place, to be filled in
  train                 learns from flows/training/ and writes flows/learned.yaml
  stats                 how large the content is, what its languages lack, how well it detects`;

/** Runs a tool for authors of content. Returns whether it succeeded. */
async function run([command, ...args]: string[]): Promise<boolean> {
  switch (command) {
    case "check":
      return check();
    case "graph":
      return graph(args[0]) && writeSchema();
    case "play":
      return play(args);
    case "story":
      return story(args);
    case "new-place":
      return writeNewPlace(args[0], args[1]);
    case "train":
      return train();
    case "stats":
      return stats();
  }
  console.error(USAGE);
  return false;
}

process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
