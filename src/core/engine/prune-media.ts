import { isAnswer, type Session } from "../flow/session.ts";

/**
 * Forgets attachments that no draft names any more. `orphans`: names of those that were never sent,
 * whose sealed copies nobody will ask for.
 */
export function pruneMedia(session: Session): { session: Session; orphans: string[] } {
  const slots = Object.keys(session.media);
  if (slots.length === 0) return { session, orphans: [] };
  const wanted = namedSlots(session);
  const gone = slots.filter((slot) => !wanted.has(slot));
  if (gone.length === 0) return { session, orphans: [] };
  const media = Object.fromEntries(
    Object.entries(session.media).filter(([slot]) => wanted.has(slot)),
  );
  const orphans = gone.flatMap((slot) => {
    const kept = session.media[slot];
    return kept && !kept.sent ? [kept.name] : [];
  });
  return { session: { ...session, media }, orphans };
}

function namedSlots({ run, parked }: Session): Set<string> {
  const runs = [...(run ? [run] : []), ...Object.values(parked)];
  const answers = runs.flatMap(({ answers }) => Object.values(answers));
  return new Set(
    answers.flatMap((answer) =>
      isAnswer(answer, "media") ? answer.items.map(({ slot }) => String(slot)) : [],
    ),
  );
}
