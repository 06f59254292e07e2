import { NativeSelect, TextInput } from "@mantine/core";
import { AUDIT_ACTIONS } from "../../core/station/audit.ts";
import { useAuditWords } from "../words/use-audit-words.ts";
import styles from "./audit.module.css";
import type { Filter } from "./filter.ts";

interface Props {
  filter: Filter;
  names: Record<string, string>;
  onChange(filter: Filter): void;
}

export function AuditFilter({ filter, names, onChange }: Props) {
  const words = useAuditWords();
  const field = (name: keyof Filter) => ({
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...filter, [name]: event.currentTarget.value }),
    size: "xs",
    value: filter[name],
  });
  const officers = Object.entries(names).map(([value, label]) => ({ value, label }));
  const actions = AUDIT_ACTIONS.map((value) => ({ value, label: words.actions[value] }));
  return (
    <div className={styles.filter}>
      <NativeSelect
        data={[{ value: "", label: words.everybody }, ...officers]}
        label={words.who}
        {...field("officer")}
      />
      <NativeSelect
        data={[{ value: "", label: words.everything }, ...actions]}
        label={words.what}
        {...field("action")}
      />
      <TextInput label={words.from} type="date" {...field("from")} />
      <TextInput label={words.to} type="date" {...field("to")} />
      <TextInput label={words.about} spellCheck={false} {...field("subject")} />
    </div>
  );
}
