import { useQueryClient } from "@tanstack/react-query";
import { Encrypter } from "age-encryption";
import { useState } from "react";
import { fromBase64Url } from "../../core/base64url.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import { CallFailed } from "../api/call-failed.ts";
import { useOpenSession } from "../session/use-session.ts";
import { usePaperWords } from "../words/use-paper-words.ts";
import { useWords } from "../words/use-words.ts";
import type { Mask } from "./mask-tip.ts";
import { packName, packTip } from "./pack-tip.ts";
import { redactPicture } from "./redact-picture.ts";
import type { FetchFile } from "./tip-files.ts";
import { useEventWords } from "./use-event-words.ts";
import { fetchMedia } from "./use-media.ts";
import { readTip } from "./use-tip.ts";

interface SealedTip {
  blob: Blob;
  name: string;
}

/** Packs one tip and seals it to the station's key, and tells how far it is: files done, and all. */
export function usePackTip(shown: TipDetail) {
  const queries = useQueryClient();
  const { words: all, lang } = useWords();
  const words = { ...useEventWords(), all, lang, paper: usePaperWords() };
  const { me, stationKey } = useOpenSession();
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const pack = async (mask: Mask | null): Promise<SealedTip> => {
    // A copy has what the officer has seen: a message that came since is not in it.
    const tip = mask ? shown : await readTip(queries, shown.id);
    if (stationKey.type !== "held") {
      if (mask) throw new Error("what is not opened can't be masked");
      return asStored(tip);
    }
    const { pair, former } = stationKey;
    try {
      const packed = await packTip(tip, {
        identities: [pair, ...former].map(({ identity }) => identity),
        fetchFile: fileFetcher(tip.id),
        onProgress: (done, all) => setProgress({ done, all }),
        words,
        station: me.station.id,
        savedBy: me.officer.name,
        savedAt: new Date(),
        mask,
      });
      const encrypter = new Encrypter();
      encrypter.addRecipient(pair.recipient);
      const sealed = await encrypter.encrypt(packed.stream());
      return { blob: await new Response(sealed).blob(), name: `${packName(tip, mask)}.tar.age` };
    } finally {
      setProgress(null);
    }
  };
  return { pack, progress };
}

/** Without the key there is nothing to open. */
function asStored({ sealed, number }: TipDetail): SealedTip {
  const file = fromBase64Url(sealed) ?? new Uint8Array(0);
  return { blob: new Blob([file]), name: `tin-bao-${number}.age` };
}

function fileFetcher(tip: string): FetchFile {
  return async ({ name, identity, boxes }) => {
    try {
      const { blob, type } = await fetchMedia({ tip, name, identity });
      if (boxes.length === 0) return { blob, extension: type.extension };
      return { blob: await redactPicture(blob, boxes), extension: "jpg" };
    } catch (error) {
      if (error instanceof CallFailed && error.reason === "not-found") return "gone";
      if (error instanceof CallFailed) throw error;
      // What breaks off on the way is a TypeError; age throws an Error of its own.
      if (error instanceof TypeError) throw new CallFailed("offline");
      return "unreadable";
    }
  };
}
