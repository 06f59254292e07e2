import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Assigned } from "../../core/station/tip-views.ts";
import { newId } from "../api/new-id.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { useOfficers } from "../session/use-officers.ts";
import { useSend } from "../session/use-outbox.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useCaseWords } from "../words/use-case-words.ts";

export interface Assigning {
  ids: string[];
  /** null: nobody's. */
  owner: string | null;
  /** Takes them from a colleague, too. */
  take?: boolean;
}

/** Nobody has answered yet, which a banner tells. */
const WAITS: Assigned = { changed: [], taken: [] };

/** Gives tips to an officer. `onDone` hears which of them a colleague has kept. */
export function useAssign(onDone: (answer: Assigned) => void = () => undefined) {
  const words = useCaseWords();
  const nameOf = useOwnerName();
  const send = useSend();
  const { me } = useOpenSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (json: Assigning): Promise<Assigned> => {
      const changes = [["tips"], ...json.ids.map((id) => ["tip", id])];
      const fate = await send("assign", { json }, { id: newId(), changes });
      return fate.type === "sent" ? fate.answer : WAITS;
    },
    onSuccess: (answer, { owner, ids }) => {
      const count = answer.changed.length;
      const said =
        owner === null
          ? words.released(count)
          : owner === me.officer.id
            ? words.claimed(count)
            : words.assigned(nameOf(owner), count);
      if (count > 0) announce(said);
      readAgain(queries, ["tips"], ...ids.map((id) => ["tip", id]));
      onDone(answer);
    },
  });
}

/** Names an owner: "me", "nobody", or a colleague. */
export function useOwnerName(): (owner: string | null) => string {
  const words = useCaseWords();
  const { me } = useOpenSession();
  const { data } = useOfficers();
  return (owner) => {
    if (owner === null) return words.nobody;
    if (owner === me.officer.id) return words.me;
    return data?.officers.find(({ id }) => id === owner)?.name ?? "…";
  };
}
