import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import * as z from "zod/mini";
import {
  fieldsOf,
  fillTexts,
  type NoticeTemplate,
  noticeTemplatesSchema,
} from "../../core/station/notice-template.ts";
import { announce } from "../parts/announce.ts";
import entry from "../parts/entry-card.module.css";
import { useDraft } from "../session/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./notices.module.css";
import type { NoticeWriting } from "./use-notice-draft.ts";

async function loadTemplates() {
  const response = await fetch("/inbox/notice-templates.json");
  return noticeTemplatesSchema.parse(await response.json());
}

/** Begins a notice with a template, whose fields are filled in once for all languages. */
export function TemplateFields({ writing }: { writing: NoticeWriting }) {
  const { words, lang } = useWords();
  // Without them a notice is written by hand.
  const { data } = useQuery({ queryKey: ["notice-templates"], queryFn: loadTemplates, retry: 1 });
  const [chosen, choose] = useState("");
  const select = useRef<HTMLSelectElement>(null);
  if (!data) return null;
  const template = data.templates.find(({ id }) => id === chosen);
  const names = data.templates.map(({ id, name }) => ({ value: id, label: name[lang] ?? id }));
  return (
    <details className={styles.more}>
      <summary>{words.notices.template}</summary>
      <div className={styles.languageBlock}>
        <NativeSelect
          data={[{ value: "", label: words.notices.templateNone }, ...names]}
          aria-label={words.notices.template}
          onChange={(event) => choose(event.currentTarget.value)}
          ref={select}
          value={chosen}
        />
        {template && (
          <Filling
            key={template.id}
            labels={data.fields}
            onFilled={() => {
              choose("");
              // The button that was pressed is gone.
              select.current?.focus();
              announce(words.notices.templateHint);
            }}
            template={template}
            writing={writing}
          />
        )}
      </div>
    </details>
  );
}

interface FillingProps {
  template: NoticeTemplate;
  labels: Record<string, Record<string, string>>;
  writing: NoticeWriting;
  onFilled(): void;
}

function Filling({ template, labels, writing, onFilled }: FillingProps) {
  const { words, lang } = useWords();
  const [draft, write] = useDraft(`template ${template.id}`);
  const values = readValues(draft);
  const fields = fieldsOf(template);
  const isFilled = fields.every((field) => (values[field] ?? "").trim() !== "");
  const { texts, severity } = template;
  return (
    <>
      {fields.map((field) => (
        <TextInput
          key={field}
          label={labels[field]?.[lang] ?? field}
          onChange={(event) =>
            write(JSON.stringify({ ...values, [field]: event.currentTarget.value }))
          }
          value={values[field] ?? ""}
        />
      ))}
      <p className={styles.optional}>{words.notices.templateHint}</p>
      <div className={entry.actions}>
        <Button
          disabled={!isFilled}
          onClick={() => {
            writing.begin(fillTexts(texts, values), severity);
            write("");
            onFilled();
          }}
          variant="default"
        >
          {words.notices.templateUse}
        </Button>
      </div>
    </>
  );
}

const valuesSchema = z.record(z.string(), z.string());

function readValues(draft: string): Record<string, string> {
  return draft === "" ? {} : (valuesSchema.safeParse(JSON.parse(draft)).data ?? {});
}
