import { useQuery } from "@tanstack/react-query";
import type { ZodMiniType } from "zod/mini";
import { openText } from "../keys/age-file.ts";
import { useOpenSession } from "../session/use-session.ts";

/** The state of opening a text that is sealed to the station. */
export type Opened<T> =
  | { type: "no-key" }
  | { type: "opening" }
  | { type: "unreadable" }
  | { type: "unknown-form" }
  | { type: "opened"; value: T };

interface Sealed<T> {
  /** Cache key, unique among all sealed texts. */
  name: string;
  /** age file, base64url. The content under one name never changes. */
  sealed: string;
  schema: ZodMiniType<T>;
}

/**
 * Opens a sealed text with the station's key in this browser. The result is cached while the
 * session is open.
 */
export function useOpened<T>({ name, sealed, schema }: Sealed<T>): Opened<T> {
  const { stationKey } = useOpenSession();
  const pairs = stationKey.type === "held" ? [stationKey.pair, ...stationKey.former] : [];
  const { data } = useQuery({
    queryKey: ["opened", name, ...pairs.map(({ recipient }) => recipient)],
    queryFn: () => open(sealed, { identities: pairs.map(({ identity }) => identity), schema }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  return data ?? { type: "opening" };
}

async function open<T>(
  sealed: string,
  { identities, schema }: { identities: string[]; schema: ZodMiniType<T> },
): Promise<Opened<T>> {
  if (identities.length === 0) return { type: "no-key" };
  const opened = await openText(sealed, ...identities);
  if (!opened.ok) return { type: "unreadable" };
  try {
    const parsed = schema.safeParse(JSON.parse(opened.value));
    return parsed.success ? { type: "opened", value: parsed.data } : { type: "unknown-form" };
  } catch {
    return { type: "unknown-form" };
  }
}
