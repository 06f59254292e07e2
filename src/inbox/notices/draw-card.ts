import type { Severity } from "../../core/station/notice.ts";
import { CARD_SIDES } from "../../core/station/notice-picture.ts";
import { blank, toJpeg } from "../parts/canvas.ts";

export interface CardWords {
  severity: Severity;
  /** What kind of notice it is, as residents read it. */
  kind: string;
  station: string;
  /** The name under which residents know us, and that this is official. */
  mark: string;
  /** In the notice's languages, the place's first one first. */
  titles: { lang: string; title: string }[];
}

const [WIDTH, HEIGHT] = CARD_SIDES;
const EDGE = 64;
const FONT = `system-ui, "Noto Sans", "Noto Sans SC", "Noto Sans TC", "Noto Sans KR", sans-serif`;

const COLORS: Record<Severity, string> = {
  emergency: "#a3241b",
  warning: "#8a4b00",
  information: "#0b5394",
  appeal: "#5b3a8c",
  rumour: "#17653a",
};

/** Titles besides the first that are drawn; all of them stand on the page. */
const OTHERS = 2;

/** What chats show under a notice's link: its titles, kind and station. Never cut: made smaller. */
export async function drawCard(words: CardWords): Promise<Blob> {
  const { canvas, pen } = blank(WIDTH, HEIGHT);
  const color = COLORS[words.severity];
  pen.fillStyle = color;
  pen.fillRect(0, 0, WIDTH, 120);
  pen.textBaseline = "middle";
  pen.fillStyle = "#fff";
  fitLine(pen, words.kind, { top: 60, size: 54 });
  const [first, ...others] = words.titles;
  const below = others.slice(0, OTHERS);
  const room = below.length > 0 ? 210 : 320;
  pen.fillStyle = "#16202c";
  if (first) fitBlock(pen, first, { top: 150, height: room, size: 76 });
  pen.fillStyle = "#52606f";
  const each = below.length > 1 ? 60 : 120;
  below.forEach((one, index) => {
    fitBlock(pen, one, { top: 150 + room + index * each, height: each, size: 40 });
  });
  pen.fillStyle = color;
  pen.fillRect(EDGE, 500, WIDTH - 2 * EDGE, 4);
  pen.fillStyle = "#16202c";
  fitLine(pen, words.station, { top: 540, size: 38 });
  pen.fillStyle = color;
  fitLine(pen, `✓ ${words.mark}`, { top: 592, size: 32 });
  return await toJpeg(canvas, 0.85);
}

type Pen = CanvasRenderingContext2D;

function fitLine(pen: Pen, text: string, { top, size }: { top: number; size: number }): void {
  let shown = size;
  do {
    pen.font = `700 ${shown}px ${FONT}`;
    shown -= 2;
  } while (shown > 8 && pen.measureText(text).width > WIDTH - 2 * EDGE);
  pen.fillText(text, EDGE, top);
}

/** Draws a title in as many lines as it needs, as large as they fit into the height. */
function fitBlock(
  pen: Pen,
  { lang, title }: { lang: string; title: string },
  { top, height, size }: { top: number; height: number; size: number },
): void {
  for (let shown = size; ; shown -= 2) {
    pen.font = `700 ${shown}px ${FONT}`;
    const lines = linesOf(title, lang, (text) => pen.measureText(text).width <= WIDTH - 2 * EDGE);
    const line = shown * 1.25;
    if (lines.length * line > height && shown > 8) continue;
    lines.forEach((text, index) => {
      pen.fillText(text, EDGE, top + (index + 0.5) * line);
    });
    return;
  }
}

/** Breaks between words where there is room, else between letters. */
function linesOf(text: string, lang: string, fits: (text: string) => boolean): string[] {
  const words = new Intl.Segmenter(lang, { granularity: "word" });
  const letters = new Intl.Segmenter(lang, { granularity: "grapheme" });
  const lines = [""];
  const add = (piece: string): boolean => {
    const joined = (lines.at(-1) ?? "") + piece;
    if (!fits(joined.trim())) return false;
    lines[lines.length - 1] = joined;
    return true;
  };
  for (const { segment } of words.segment(text.replaceAll(/\s+/g, " "))) {
    if (add(segment)) continue;
    lines.push("");
    if (add(segment)) continue;
    for (const { segment: letter } of letters.segment(segment)) {
      if (!add(letter)) lines.push(letter);
    }
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
