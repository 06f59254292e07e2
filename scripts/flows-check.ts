import { checkContent } from "../src/core/flow/check.ts";
import type { Fault } from "../src/core/flow/check-fault.ts";
import { RENDERINGS } from "./flows-channels.ts";
import { codeTexts } from "./flows-code-texts.ts";
import { readFiles } from "./read-content.ts";

/** Every fault of the content on this machine. */
export function contentFaults(): Fault[] {
  const sources = { ...readFiles("src", ".ts"), ...readFiles("scripts", ".ts") };
  return checkContent({
    flowFiles: readFiles("flows", ".yaml"),
    localeFiles: readFiles("locales", ".ftl"),
    channels: Object.entries(RENDERINGS).map(([name, { render }]) => ({
      name,
      messages: (screen) => render("0", screen).length,
    })),
    code: codeTexts(Object.values(sources)),
  });
}

/** `file:line:column message (hint)`, as editors understand it. */
export function faultLine({ file, line, column, message, hint }: Fault): string {
  return `${file}:${line}:${column} ${message}${hint === undefined ? "" : ` (${hint})`}`;
}

/** Prints what is wrong; whether all is well. */
export function check(): boolean {
  const faults = contentFaults();
  for (const fault of faults) console.error(faultLine(fault));
  if (faults.length > 0) console.error(`${faults.length} faults in the content`);
  return faults.length === 0;
}
