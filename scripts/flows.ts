import { check } from "./flows-check.ts";

const USAGE = "npm run flows -- check";

/** `npm run flows -- COMMAND`: the tools of those who write the content. */
function run(command: string | undefined): boolean {
  switch (command) {
    case "check":
      return check();
  }
  console.error(`usage: ${USAGE}`);
  return false;
}

process.exitCode = run(process.argv[2]) ? 0 : 1;
