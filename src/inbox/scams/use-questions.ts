import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { fromBase64Url } from "../../core/base64url.ts";
import type { QuestionView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { openBytes } from "../keys/age-file.ts";
import { useOpenSession } from "../session/use-session.ts";
import { groupQuestions, type OpenedQuestion } from "./group-questions.ts";

const schema = z.object({ text: z.string() });

interface Questions {
  groups: OpenedQuestion[][];
  /** Number of those that this browser could not open. */
  closed: number;
}

/** What residents ask, opened and grouped in this browser. */
export function useQuestions() {
  const { stationKey } = useOpenSession();
  const pairs = stationKey.type === "held" ? [stationKey.pair, ...stationKey.former] : [];
  const identities = pairs.map(({ identity }) => identity);
  return useQuery({
    queryKey: ["questions", ...pairs.map(({ recipient }) => recipient)],
    queryFn: async (): Promise<Questions> => {
      const { questions } = await call(api.scams.questions.$get());
      const read = await Promise.all(questions.map((one) => open(one, identities)));
      const opened = read.filter((one) => one !== null);
      return { groups: groupQuestions(opened), closed: read.length - opened.length };
    },
  });
}

async function open(
  { id, sealed, mark }: QuestionView,
  identities: string[],
): Promise<OpenedQuestion | null> {
  const opened = await openBytes(fromBase64Url(sealed) ?? new Uint8Array(0), ...identities);
  if (!opened.ok) return null;
  try {
    const { text } = schema.parse(JSON.parse(new TextDecoder().decode(opened.value)));
    return { id, text, mark };
  } catch {
    return null;
  }
}
