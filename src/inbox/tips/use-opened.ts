import { useQuery } from "@tanstack/react-query";
import type { ZodMiniType } from "zod/mini";
import { fromBase64Url } from "../../core/base64url.ts";
import { openBytes } from "../keys/age-file.ts";
import { type CheckedWords, checkWords } from "../keys/check-words.ts";
import type { Reading } from "../reading/reading.ts";
import { useReading } from "../reading/reading-context.ts";
import type { Plain } from "../reading/tip-reader.ts";
import { useOpenSession } from "../session/use-session.ts";

/** The state of opening a text that is sealed to the station. */
export type Opened<T> =
  | { type: "no-key" }
  | { type: "opening" }
  | { type: "unreadable" }
  | { type: "unknown-form"; words: CheckedWords }
  | { type: "opened"; value: T; words: CheckedWords };

interface Sealed<T> {
  /** Cache key, unique among all sealed texts. */
  name: string;
  /** age file, base64url. */
  sealed: string;
  /** Of what was sealed first; null: from before it was kept. */
  digest: string | null;
  schema: ZodMiniType<T>;
}

/** So many last characters tell one file from every other: an age file ends with a code of it. */
const END = 32;

/**
 * Opens a sealed text with the station's key in this browser, in its worker if it has one. The result
 * is cached while the session is open.
 */
export function useOpened<T>({ name, sealed, digest, schema }: Sealed<T>): Opened<T> {
  const reading = useReading();
  const { stationKey } = useOpenSession();
  const pairs = stationKey.type === "held" ? [stationKey.pair, ...stationKey.former] : [];
  const { data } = useQuery({
    queryKey: ["opened", name, sealed.slice(-END), ...pairs.map(({ recipient }) => recipient)],
    queryFn: () => {
      const identities = pairs.map(({ identity }) => identity);
      return openSealed(sealed, { reading, identities, digest, schema });
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  return data ?? { type: "opening" };
}

export async function openSealed<T>(
  sealed: string,
  asked: { reading: Reading; identities: string[] } & Pick<Sealed<T>, "digest" | "schema">,
): Promise<Opened<T>> {
  const { reading, identities, digest, schema } = asked;
  if (identities.length === 0) return { type: "no-key" };
  const answer = await reading.open(sealed, digest);
  const plain = answer === "off" ? await openHere(sealed, { identities, digest }) : answer;
  if (plain === null) return { type: "unreadable" };
  const { bytes, words } = plain;
  try {
    const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success
      ? { type: "opened", value: parsed.data, words }
      : { type: "unknown-form", words };
  } catch {
    return { type: "unknown-form", words };
  }
}

/** Where neither a worker nor what stands in for it could be loaded. */
async function openHere(
  sealed: string,
  { identities, digest }: { identities: string[]; digest: string | null },
): Promise<Plain | null> {
  const opened = await openBytes(fromBase64Url(sealed) ?? new Uint8Array(0), ...identities);
  if (!opened.ok) return null;
  return { bytes: opened.value, words: await checkWords(opened.value, digest) };
}
