import { NativeSelect } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ROLES, type Role } from "../../core/station/rights.ts";
import type { OfficerView } from "../../core/station/views.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { readAgain } from "../api/read-again.ts";
import { announce } from "../parts/announce.ts";
import { CallOrStepUp } from "../session/call-or-step-up.tsx";
import { useWords } from "../words/use-words.ts";

/** Lets a head propose another role for an officer. */
export function RoleSelect({ officer }: { officer: OfficerView }) {
  const { words } = useWords();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (role: Role) =>
      call(api.officers[":id"].role.$put({ param: { id: officer.id }, json: { role } })),
    onSuccess: () => {
      announce(words.proposals.proposed);
      readAgain(queries, ["proposals"]);
    },
  });
  const { variables: asked } = change;
  return (
    <div>
      <NativeSelect
        aria-label={words.officers.roleOf(officer.name)}
        data={ROLES.map((role) => ({ value: role, label: words.officers.roles[role] }))}
        disabled={change.isPending}
        onChange={({ currentTarget }) => {
          const role = ROLES.find((known) => known === currentTarget.value);
          if (role) change.mutate(role);
        }}
        size="xs"
        value={officer.role}
      />
      {change.error && asked && (
        <CallOrStepUp error={change.error} onSteppedUp={() => change.mutate(asked)} />
      )}
    </div>
  );
}
