import { useQuery } from "@tanstack/react-query";
import { TIP_RATINGS } from "../../core/tip/tip-rating.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./ratings.module.css";

/** How many of the closed tips helped. Beside the list: without it the list is as good. */
export function RatingCounts() {
  const { words, lang } = useWords();
  const { data } = useQuery({
    queryKey: ["ratings"],
    queryFn: () => call(api.tips.ratings.$get()),
  });
  if (!data || TIP_RATINGS.every((rating) => data[rating] === 0)) return null;
  const counts = TIP_RATINGS.map(
    (rating) => `${words.rating.answers[rating]} ${data[rating].toLocaleString(lang)}`,
  );
  return (
    <p className={styles.counts}>
      {words.rating.helped} <strong>{counts.join(" · ")}</strong>
    </p>
  );
}
