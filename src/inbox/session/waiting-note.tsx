import { useWords } from "../words/use-words.ts";
import { useProposals } from "./use-proposals.ts";

/** Says what waits for a second person about something, and leads there. */
export function WaitingNote({ subject }: { subject: string }) {
  const { words } = useWords();
  const { data } = useProposals();
  const about = data?.proposals.filter((proposal) => proposal.subject === subject) ?? [];
  return about.map(({ id, by, kind }) => (
    <p key={id}>
      {words.proposals.waits(by.name, words.proposals.kinds[kind])}{" "}
      <a href="#/waiting">{words.proposals.toWaiting}</a>
    </p>
  ));
}
