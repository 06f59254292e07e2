import { availableParallelism } from "node:os";
import { checkStatically, report } from "./static-checks.ts";

/** `npm run check:static`: types, lint, dead code. The exit code is 1 if any check failed. */
const checked = await checkStatically({ atOnce: availableParallelism() });
if (!report(checked)) process.exitCode = 1;
