import { NativeSelect } from "@mantine/core";
import { mayOwn, useOfficers } from "../session/use-officers.ts";
import { useCaseWords } from "../words/use-case-words.ts";

interface Props {
  /** Whose tips are given away. */
  leaver: string;
  /** null: nobody. */
  heir: string | null;
  onChange(heir: string | null): void;
}

/** Who gets an officer's tips. */
export function HeirSelect({ leaver, heir, onChange }: Props) {
  const words = useCaseWords();
  const { data } = useOfficers();
  const others = data?.officers.filter((one) => one.id !== leaver && mayOwn(one)) ?? [];
  return (
    <NativeSelect
      data={[
        { value: "", label: words.heirNobody },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      label={words.heir}
      onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      value={heir ?? ""}
    />
  );
}
