import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { TipDetail } from "../../core/station/tip-views.ts";
import type { TipContent, TipMedia } from "../../core/tip/tip-content.ts";
import { absoluteMoment } from "../format/moment.ts";
import { drawAnew, toJpeg } from "../parts/canvas.ts";
import { usePaperWords } from "../words/use-paper-words.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./print-sheet.module.css";
import { redactPicture } from "./redact-picture.ts";
import type { Box, OpenedEntry } from "./tip-parts.ts";
import { fetchMedia } from "./use-media.ts";

interface PaperPhoto {
  item: TipMedia;
  /** When its message came, ISO 8601; null: it came with the tip. */
  at: string | null;
  /** null: it can't be printed. */
  url: string | null;
}

/** A number plate can be read, and twenty of them fit into the memory of an old computer. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.85;

interface Sheet {
  content: TipContent | null;
  thread: OpenedEntry[] | null;
  /** Regions to cover, by the name of the file. */
  boxes: ReadonlyMap<string, Box[]>;
}

export const NO_BOXES: Sheet["boxes"] = new Map();

/** The photos of a tip, ready to be printed; null: not yet. Of other files nothing is fetched. */
export function usePaperPhotos(
  tip: TipDetail,
  { content, thread, boxes }: Sheet,
): PaperPhoto[] | null {
  const photos = photosOf(tip, content, thread ?? []);
  const { data } = useQuery({
    // One that has more covered is another one.
    queryKey: ["paper", tip.id, photos.map(({ item }) => item), [...boxes]],
    queryFn: () => loadPhotos(tip, photos, boxes),
    enabled: thread !== null,
    gcTime: 0,
    networkMode: "always",
  });
  useEffect(() => {
    const urls = (data ?? []).flatMap(({ url }) => url ?? []);
    return () => {
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [data]);
  return data ?? null;
}

type Sent = Omit<PaperPhoto, "url">;

function photosOf(tip: TipDetail, content: TipContent | null, thread: OpenedEntry[]): Sent[] {
  const own = (content?.fields ?? []).flatMap(({ value }) =>
    value.type === "media" ? value.items.map((item) => ({ item, at: null })) : [],
  );
  const added = thread.flatMap(({ id, content: { files = [] } }) => {
    const at = tip.thread.find((entry) => entry.id === id)?.at ?? null;
    return files.map((item) => ({ item, at }));
  });
  return [...own, ...added].filter(({ item }) => item.kind === "photo");
}

async function loadPhotos(
  { id }: TipDetail,
  photos: Sent[],
  boxes: Sheet["boxes"],
): Promise<PaperPhoto[]> {
  const loaded: PaperPhoto[] = [];
  // One after the other: each takes its pixels' memory only while it is made smaller.
  for (const photo of photos) {
    const hidden = boxes.get(photo.item.name) ?? [];
    loaded.push({ ...photo, url: await smallUrl(id, photo.item, hidden).catch(() => null) });
  }
  return loaded;
}

async function smallUrl(
  tip: string,
  { name, identity }: TipMedia,
  boxes: Box[],
): Promise<string | null> {
  const { blob, type, isHuge } = await fetchMedia({ tip, name, identity });
  if (type.show !== "image" || isHuge) return null;
  const shown = boxes.length > 0 ? await redactPicture(blob, boxes) : blob;
  const { canvas } = await drawAnew(shown, LONGEST_SIDE);
  return URL.createObjectURL(await toJpeg(canvas, QUALITY));
}

/** From a new page on, so that they can be left out; none is cut in two. */
export function PaperPhotos({ photos }: { photos: PaperPhoto[] }) {
  const { words: all, lang } = useWords();
  const words = usePaperWords();
  if (photos.length === 0) return null;
  return (
    <section className={styles.photos}>
      <h2>{words.photos}</h2>
      {photos.map(({ item, at, url }, index) => (
        <figure className={styles.photo} key={item.name}>
          {url === null ? <p>{words.noPhoto}</p> : <img alt="" src={url} />}
          <figcaption>
            {all.media.numbered(all.media.photo, index + 1)},{" "}
            {at === null
              ? words.withTip
              : words.withAnswer(absoluteMoment(new Date(at), lang, "hour"))}
            {item.caption && <bdi>: {item.caption}</bdi>}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
