import { useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { openText } from "../keys/age-file.ts";
import { useOpenSession } from "../session/use-session.ts";

/** Something sealed to the station, on its way to being read. */
export type Opened<T> =
  | { type: "no-key" }
  | { type: "opening" }
  | { type: "unreadable" }
  | { type: "unknown-form" }
  | { type: "opened"; value: T };

interface Sealed<T> {
  /** Unique among everything sealed. */
  name: string;
  /** age file, base64url; never changes under one name. */
  sealed: string;
  schema: z.ZodType<T>;
}

/** Opens it with the station key in this browser. The result lives as long as the session is open. */
export function useOpened<T>({ name, sealed, schema }: Sealed<T>): Opened<T> {
  const { stationKey } = useOpenSession();
  const identity = stationKey.type === "held" ? stationKey.pair.identity : null;
  const { data } = useQuery({
    queryKey: ["opened", name, identity !== null],
    queryFn: () => open(sealed, { identity, schema }),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  return data ?? { type: "opening" };
}

async function open<T>(
  sealed: string,
  { identity, schema }: { identity: string | null; schema: z.ZodType<T> },
): Promise<Opened<T>> {
  if (identity === null) return { type: "no-key" };
  const opened = await openText(sealed, identity);
  if (!opened.ok) return { type: "unreadable" };
  try {
    const parsed = schema.safeParse(JSON.parse(opened.value));
    return parsed.success ? { type: "opened", value: parsed.data } : { type: "unknown-form" };
  } catch {
    return { type: "unknown-form" };
  }
}
