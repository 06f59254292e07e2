import { bundled } from "virtual:content";
import { loadContent } from "./core/flow/load-content.ts";
import { unpackMessages } from "./core/text/message-table.ts";

/** Everything under `flows/` and `locales/`, as the build checked it; read once at start. */
export const content = loadContent(bundled.files, unpackMessages(bundled.messages));
