import { useState } from "react";
import { PickDialog } from "../list/pick-dialog.tsx";
import { useListKeys } from "../list/use-list-keys.ts";
import { useListWords } from "../words/use-list-words.ts";
import { pageHref } from "./nav-links.tsx";
import { useNavLinks } from "./use-nav-links.ts";

/** A key that leads from every page to every page: the links of the navigation, by number. */
export function GoKey() {
  const words = useListWords();
  const links = useNavLinks();
  const [isOpen, setOpen] = useState(false);
  useListKeys((command) => {
    if (command !== "go") return false;
    setOpen(true);
    return true;
  });
  if (!isOpen) return null;
  const options = links.map(({ id, text }) => ({
    label: text,
    pick: () => {
      location.hash = pageHref(id);
    },
  }));
  return <PickDialog onClose={() => setOpen(false)} pick={{ title: words.goTitle, options }} />;
}
