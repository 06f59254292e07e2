import { useQuery } from "@tanstack/react-query";
import { fingerprint } from "../../core/receipt/fingerprint.ts";

export function Fingerprint({ recipient }: { recipient: string }) {
  const { data } = useQuery({
    queryKey: ["fingerprint", recipient],
    queryFn: () => fingerprint(recipient),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  return <span translate="no">{data ?? "…"}</span>;
}
