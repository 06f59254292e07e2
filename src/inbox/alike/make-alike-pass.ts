import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { lexiconFileSchema } from "../likeness/lexicon-file.ts";
import type { Reading } from "../reading/reading.ts";
import type { SessionStore } from "../session/session-store.ts";
import { AlikePass } from "./alike-pass.ts";

/** The pass of one open session. */
export function makeAlikePass(store: SessionStore, reading: Reading): AlikePass {
  const pass = new AlikePass({
    reading,
    readPage: (cursor) => {
      const query = { order: "arrival" as const, ...(cursor !== "" && { cursor }) };
      return call(api.tips.$get({ query }));
    },
    readLexicon: async () => {
      const response = await fetch("/inbox/alike-lexicon.json");
      return lexiconFileSchema.parse(await response.json());
    },
  });
  const stop = store.subscribe(({ type }) => {
    if (type === "open") return;
    pass.end();
    stop();
  });
  return pass;
}
