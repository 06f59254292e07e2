import { useDesk } from "../session/use-desk.ts";
import { useDraft } from "../session/use-draft.ts";

/** A draft about the open tip. Whoever writes one is seen to write. */
export function useDraftText(name: string): [text: string, write: (next: string) => void] {
  const { presence } = useDesk();
  const [text, set] = useDraft(name);
  const write = (next: string) => {
    set(next);
    if (next === "") presence.rest();
    else presence.write();
  };
  return [text, write];
}
