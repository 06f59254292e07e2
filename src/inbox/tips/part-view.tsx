import { Checkbox } from "@mantine/core";
import type { TipMedia } from "../../core/tip/tip-content.ts";
import { Problem } from "../parts/problem.tsx";
import { useBlobUrl } from "../parts/use-blob-url.ts";
import { pickText } from "../words/languages.ts";
import { useForwardWords } from "../words/use-forward-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./forward.module.css";
import { tokensOf } from "./hide-words.ts";
import { PlaceValue } from "./place-value.tsx";
import { RedactBoxes } from "./redact-boxes.tsx";
import { RedactWords } from "./redact-words.tsx";
import type { Decision, TipPart } from "./tip-parts.ts";
import { useMedia } from "./use-media.ts";

interface Props {
  tip: string;
  part: TipPart;
  /** In which the resident wrote. */
  lang: string;
  decision: Decision;
  /** Says that it goes along, by its name. */
  include(name: string): string;
  onChange(decision: Decision): void;
}

/** A part of a tip: it goes along or is left out, and of words and pictures some may be hidden. */
export function PartView(props: Props) {
  const { part, decision, include, onChange } = props;
  const shown = useWords();
  const name = pickText(part.label, shown.lang) ?? part.id;
  return (
    <fieldset className={styles.part} data-out={decision.isOut}>
      <legend>
        <Checkbox
          aria-label={include(name)}
          checked={!decision.isOut}
          label={name}
          onChange={({ currentTarget }) => onChange({ ...decision, isOut: !currentTarget.checked })}
        />
      </legend>
      {!decision.isOut && <Chosen {...props} name={name} />}
    </fieldset>
  );
}

function Chosen(props: Props & { name: string }) {
  const { part, lang, decision, onChange, name } = props;
  const { lang: shown } = useWords();
  switch (part.type) {
    case "words":
      return (
        <RedactWords
          hidden={decision.hidden}
          label={name}
          lang={lang}
          onChange={(hidden) => onChange({ ...decision, hidden })}
          tokens={tokensOf(part.text, lang)}
        />
      );
    case "fixed":
      if (part.value.type === "place") return <PlaceValue area={null} place={part.value} />;
      return <p>{pickText(part.value.label, shown) ?? part.value.option}</p>;
    case "file":
      return <ChosenFile {...props} item={part.item} />;
  }
}

function ChosenFile({
  tip,
  item,
  lang,
  decision,
  onChange,
}: Props & { item: TipMedia; name: string }) {
  const words = useForwardWords();
  const { words: common } = useWords();
  const isPhoto = item.kind === "photo";
  const { name, identity } = item;
  const media = useMedia({ tip, name, identity, wanted: isPhoto });
  const url = useBlobUrl(media.data?.blob);
  const kind = common.media[item.kind];
  const canHide = media.data?.type.show === "image" && !media.data.isHuge;
  return (
    <>
      {media.isFetching && <p role="status">{common.media.opening}</p>}
      {media.error && <Problem>{words.unreadable}</Problem>}
      {canHide && url !== null && (
        <RedactBoxes
          boxes={decision.boxes}
          name={kind}
          onChange={(boxes) => onChange({ ...decision, boxes })}
          url={url}
        />
      )}
      {!canHide && !media.isFetching && !media.error && (
        <p className={styles.hint}>
          {kind}. {words.whole}
        </p>
      )}
      {item.caption && (
        <RedactWords
          hidden={decision.hidden}
          label={words.caption(kind)}
          lang={lang}
          onChange={(hidden) => onChange({ ...decision, hidden })}
          tokens={tokensOf(item.caption, lang)}
        />
      )}
    </>
  );
}
