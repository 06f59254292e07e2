import type { MediaType } from "./media-type.ts";
import { stripHeif, stripMovie } from "./strip-bmff.ts";
import { stripFrames } from "./strip-frames.ts";
import { stripGif } from "./strip-gif.ts";
import { stripJpeg } from "./strip-jpeg.ts";
import { stripOgg } from "./strip-ogg.ts";
import { stripPdf } from "./strip-pdf.ts";
import { stripPng } from "./strip-png.ts";
import { stripRiff } from "./strip-riff.ts";
import type { Stripper } from "./stripper.ts";

/** The stripper of each type. */
export const STRIPPERS: Record<MediaType, Stripper> = {
  jpeg: stripJpeg,
  png: stripPng,
  gif: stripGif,
  webp: stripRiff,
  heif: stripHeif,
  mp4: stripMovie,
  mov: stripMovie,
  m4a: stripMovie,
  ogg: stripOgg,
  mp3: stripFrames,
  aac: stripFrames,
  wav: stripRiff,
  pdf: stripPdf,
};
