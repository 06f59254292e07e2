import { useQuery } from "@tanstack/react-query";
import { townMapSchema } from "../../core/place/town-map.ts";

/** What the build knows of the town (`scripts/town-map.ts`): no map of anybody else is asked. */
export function useTownMap() {
  return useQuery({
    queryKey: ["town-map"],
    queryFn: async () => {
      const response = await fetch("/inbox/town-map.json");
      return townMapSchema.parse(await response.json());
    },
    retry: 1,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
