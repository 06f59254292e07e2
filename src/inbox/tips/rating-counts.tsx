import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { TIP_RATINGS } from "../../core/tip/tip-rating.ts";
import { call } from "../api/call.ts";
import { api } from "../api/client.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./ratings.module.css";

/** Number of closed tips that helped. Optional: the list works without it. */
export function RatingCounts() {
  const { words, lang } = useWords();
  const { data } = useQuery({
    queryKey: ["ratings"],
    queryFn: () => call(api.tips.ratings.$get()),
  });
  if (!data || TIP_RATINGS.every((rating) => data[rating] === 0)) return null;
  return (
    <p className={styles.counts}>
      {words.rating.helped}{" "}
      <strong>
        {TIP_RATINGS.map((rating, index) => (
          <Fragment key={rating}>
            {index > 0 && " · "}
            <span className={styles.one}>
              {words.rating.answers[rating]} {data[rating].toLocaleString(lang)}
            </span>
          </Fragment>
        ))}
      </strong>
    </p>
  );
}
