import { bundled } from "virtual:content";
import type { ContentFiles } from "./core/flow/content.ts";
import { loadContent } from "./core/flow/load-content.ts";
import { type MessageTable, unpackMessages } from "./core/text/message-table.ts";

// Only the build writes it, so its type is known.
const { files, messages } = JSON.parse(bundled) as { files: ContentFiles; messages: MessageTable };

/** Everything under `flows/` and `locales/`, as the build checked it; read once at start. */
export const content = loadContent(files, unpackMessages(messages));
