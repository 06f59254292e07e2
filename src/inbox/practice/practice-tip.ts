import { SALT_BYTES, toSaltedJson } from "../../core/text/salted-json.ts";
import { type TipContent, tipContentSchema } from "../../core/tip/tip-content.ts";
import { openBytes, sealBytes } from "../keys/age-file.ts";
import { checkWords } from "../keys/check-words.ts";
import type { KeyPair } from "../keys/station-key.ts";
import type { PracticeWords } from "../words/practice-vi.ts";

/** An invented tip, in the form of a real one. */
export function practiceContent(words: PracticeWords, lang: string): TipContent {
  const field = (id: keyof PracticeWords["labels"]) => ({
    id,
    label: { [lang]: words.labels[id] },
    value: { type: "text" as const, text: words[id] },
  });
  return { version: 1, lang, fields: [field("what"), field("when"), field("where")] };
}

/**
 * Seals it to the officer's own key and opens it again, as real ones are to the station's: what a
 * browser cannot do with a real tip fails here too.
 */
export async function sealAndOpen(content: TipContent, own: KeyPair): Promise<TipContent> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const { plain, digest } = await toSaltedJson(content, salt);
  const opened = await openBytes(await sealBytes(plain, own.recipient), own.identity);
  if (!opened.ok) throw new Error("the practice tip does not open");
  if ((await checkWords(opened.value, digest)) !== "as-sent") {
    throw new Error("the practice tip has other words");
  }
  return tipContentSchema.parse(JSON.parse(new TextDecoder().decode(opened.value)));
}
