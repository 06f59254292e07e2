import { NativeSelect } from "@mantine/core";
import { TIP_STATUSES, type TipStatus } from "../../core/station/tip-status.ts";
import { routeHref } from "../frame/route.ts";
import { useLabel } from "../session/use-label.ts";
import { useWords } from "../words/use-words.ts";

interface Props {
  openId: string | null;
  status: TipStatus | null;
}

export function StatusFilter({ openId, status }: Props) {
  const { words } = useWords();
  const label = useLabel();
  const choose = (value: string) => {
    const chosen = TIP_STATUSES.find((known) => known === value) ?? null;
    location.hash = routeHref({ type: "tips", id: openId, status: chosen });
  };
  return (
    <NativeSelect
      aria-label={words.tips.filter}
      data={[
        { value: "", label: words.tips.all },
        ...TIP_STATUSES.map((value) => ({ value, label: label("status", value) })),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
      size="xs"
      value={status ?? ""}
    />
  );
}
