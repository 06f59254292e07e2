import { useState } from "react";
import { type ListView, viewQuery } from "../frame/list-view.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { useWords } from "../words/use-words.ts";
import { FoundTips } from "./found-tips.tsx";
import { KeysHelp } from "./keys-help.tsx";
import type { Over } from "./over.ts";
import { PickDialog } from "./pick-dialog.tsx";
import { TipListHead } from "./tip-list-head.tsx";
import { useChosen } from "./use-chosen.ts";
import type { Deeds } from "./use-deeds.ts";
import type { Owners } from "./use-owners.ts";
import { useTipSearch } from "./use-tip-search.ts";
import { WorkList } from "./work-list.tsx";

interface Props {
  openId: string | null;
  view: ListView;
  deeds: Deeds;
  officers: Owners;
}

export function TipList({ openId, view, deeds, officers }: Props) {
  const { words } = useWords();
  const [over, setOver] = useState<Over>({ type: "none" });
  const chosen = useChosen(viewQuery(view));
  const search = useTipSearch();
  const close = () => setOver({ type: "none" });
  return (
    <>
      <PageTitle text={words.tips.title} />
      <TipListHead
        chosen={chosen}
        officers={officers}
        onHelp={() => setOver({ type: "help" })}
        openId={openId}
        search={search}
        view={view}
      />
      {search.query === null ? (
        <WorkList
          chosen={chosen}
          deeds={deeds}
          key={viewQuery(view)}
          officers={officers}
          onOver={setOver}
          openId={openId}
          view={view}
        />
      ) : (
        <FoundTips openId={openId} query={search.query} search={search} view={view} />
      )}
      {over.type === "help" && <KeysHelp onClose={close} />}
      {over.type === "pick" && <PickDialog onClose={close} pick={over.pick} />}
    </>
  );
}
