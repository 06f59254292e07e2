import { absoluteMoment, fullMoment, type Precision, relativeMoment } from "../format/moment.ts";
import { useWords } from "../words/use-words.ts";
import { useNow } from "./use-now.ts";

interface Props {
  /** ISO 8601. */
  at: string;
  precision: Precision;
  /** `short`: the distance, or the hour, with the date on hover. `full`: both. */
  show: "short" | "full";
}

export function Moment({ at, precision, show }: Props) {
  const { lang, words } = useWords();
  const now = useNow();
  const date = new Date(at);
  const style = { lang, precision, justNow: words.app.justNow };
  if (show === "full") return <time dateTime={at}>{fullMoment(date, now, style)}</time>;
  return (
    <time dateTime={at} title={absoluteMoment(date, lang, precision)}>
      {relativeMoment(date, now, style)}
    </time>
  );
}
