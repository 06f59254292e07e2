import { useQuery } from "@tanstack/react-query";
import {
  type Ask,
  type InboxTemplates,
  inboxTemplatesSchema,
  makeAsksWho,
} from "../../core/station/question-template.ts";

export interface QuestionHelp extends InboxTemplates {
  /** What a text asks a sender of themselves. */
  asksWho(text: string): Ask[];
}

async function load(): Promise<QuestionHelp> {
  const response = await fetch("/inbox/question-templates.json");
  const templates = inboxTemplatesSchema.parse(await response.json());
  return { ...templates, asksWho: makeAsksWho(templates.asks) };
}

/** null: not there (yet); a question is written without. */
export function useQuestionTemplates(): QuestionHelp | null {
  const query = useQuery({
    queryKey: ["question-templates"],
    queryFn: load,
    retry: 1,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return query.data ?? null;
}
