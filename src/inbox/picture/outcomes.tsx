import { ELAPSED, type Figures } from "../../core/station/figures.ts";
import { TIP_RATINGS } from "../../core/tip/tip-rating.ts";
import { useLabel } from "../session/use-label.ts";
import { usePictureWords } from "../words/use-picture-words.ts";
import { useWords } from "../words/use-words.ts";
import { RowChart } from "./row-chart.tsx";

/** What became of the tips of some weeks. */
export function Outcomes({ figures }: { figures: Figures }) {
  const words = usePictureWords();
  const { words: common } = useWords();
  const nameOf = useLabel();
  const rated = new Map(figures.ratings.map(({ answer, tips }) => [answer, tips]));
  const inDays = (counts: Figures["closing"]) =>
    ELAPSED.map((elapsed) => ({
      name: words.elapsed[elapsed],
      tips: counts.find((one) => one.elapsed === elapsed)?.tips ?? 0,
    }));
  return (
    <>
      <RowChart
        rows={figures.byStatus.map(({ status, tips }) => ({
          name: nameOf("status", status),
          tips,
        }))}
        title={words.byStatus}
      />
      <RowChart
        rows={TIP_RATINGS.map((answer) => ({
          name: common.rating.answers[answer],
          tips: rated.get(answer) ?? 0,
        }))}
        title={words.ratings}
      />
      <RowChart rows={inDays(figures.firstReply)} title={words.firstReply} />
      <RowChart rows={inDays(figures.closing)} title={words.closing} />
    </>
  );
}
