import { Button, NativeSelect } from "@mantine/core";
import { TIP_STATUSES } from "../../core/station/tip-status.ts";
import { NO_OWNER, TIP_ORDERS } from "../../core/station/tip-views.ts";
import { countHeld, FIRST_VIEW, type ListView, parseView, SINCE_DAYS } from "../frame/list-view.ts";
import { tipsHref } from "../frame/route.ts";
import { useLabel } from "../session/use-label.ts";
import { useOpenSession } from "../session/use-session.ts";
import { useListWords } from "../words/use-list-words.ts";
import styles from "./list-choices.module.css";
import type { Owners } from "./use-owners.ts";

interface Props {
  view: ListView;
  openId: string | null;
  officers: Owners;
}

/** Holds the list to a category, an area, an owner, a status, a time; and its order. */
export function ListChoices({ view, openId, officers }: Props) {
  const words = useListWords();
  const fields = useFields(officers);
  const held = countHeld(view);
  const go = (next: ListView) => {
    location.hash = tipsHref(openId, next);
  };
  const choose = (name: string, value: string) => {
    const said = Object.entries(view).filter(([, one]) => one !== null);
    const query = new URLSearchParams(said.map(([key, one]) => [key, String(one)]));
    query.set(name, value);
    go(parseView(`${query}`));
  };
  return (
    <details className={styles.choices}>
      <summary>{words.choices(held)}</summary>
      <div className={styles.fields}>
        {fields.map(({ name, label, options }) => (
          <NativeSelect
            data={options}
            key={name}
            label={label}
            onChange={(event) => choose(name, event.currentTarget.value)}
            size="xs"
            value={String(view[name] ?? "")}
          />
        ))}
      </div>
      {held > 0 && (
        <Button
          onClick={() => go({ ...FIRST_VIEW, filter: view.filter, order: view.order })}
          size="compact-sm"
          variant="subtle"
        >
          {words.clear}
        </Button>
      )}
    </details>
  );
}

interface Field {
  name: Exclude<keyof ListView, "filter" | "matter">;
  label: string;
  options: { value: string; label: string }[];
}

function useFields({ owners }: Owners): Field[] {
  const words = useListWords();
  const label = useLabel();
  const { me } = useOpenSession();
  const any = { value: "", label: words.any };
  const named = (kind: "category" | "area") =>
    Object.keys(me.labels).flatMap((key) => {
      const id = key.startsWith(`${kind}-`) ? key.slice(kind.length + 1) : null;
      return id === null ? [] : [{ value: id, label: label(kind, id) }];
    });
  const people = owners.map(({ id, name }) => ({
    value: id,
    label: id === me.officer.id ? words.me(name) : name,
  }));
  const statuses = TIP_STATUSES.map((id) => ({ value: id, label: label("status", id) }));
  const times = SINCE_DAYS.map((days) => ({ value: String(days), label: words.days(days) }));
  return [
    { name: "category", label: words.category, options: [any, ...named("category")] },
    { name: "area", label: words.area, options: [any, ...named("area")] },
    {
      name: "owner",
      label: words.owner,
      options: [any, { value: NO_OWNER, label: words.nobody }, ...people],
    },
    { name: "status", label: words.status, options: [any, ...statuses] },
    { name: "since", label: words.since, options: [any, ...times] },
    {
      name: "order",
      label: words.order,
      options: TIP_ORDERS.map((order) => ({ value: order, label: words.orders[order] })),
    },
  ];
}
