import { absoluteMoment, type Precision, relativeMoment } from "../format/moment.ts";
import { useWords } from "../words/use-words.ts";
import { useNow } from "./use-now.ts";

interface Props {
  /** ISO 8601. */
  at: string;
  precision: Precision;
  /** `short`: the distance, with the date on hover. `full`: both. */
  show: "short" | "full";
}

export function Moment({ at, precision, show }: Props) {
  const { lang, words } = useWords();
  const now = useNow();
  const date = new Date(at);
  const absolute = absoluteMoment(date, lang, precision);
  const relative = relativeMoment(date, now, { lang, precision, justNow: words.app.justNow });
  return (
    <time dateTime={at} title={show === "short" ? absolute : undefined}>
      {show === "short"
        ? relative
        : absolute.includes(relative)
          ? absolute
          : `${absolute} (${relative})`}
    </time>
  );
}
