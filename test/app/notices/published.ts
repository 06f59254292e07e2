import type { PublicNotice } from "../../../src/app/object-ports.ts";
import { CAP_OF, EVERYBODY } from "../../../src/core/station/notice.ts";

/** A published notice, as a station gives it out. */
export function published(change: Partial<PublicNotice> = {}): PublicNotice {
  return {
    id: "song-tri.AAAAAAAAAAAAAAAAAAAAAA",
    number: "TB-0112",
    station: "song-tri",
    texts: {
      vi: { title: "Cảnh báo lừa đảo", body: "Không chuyển tiền.\nGọi 113." },
      "zh-Hans": { title: "谨防诈骗", body: "不要转账。" },
    },
    severity: "warning",
    audience: EVERYBODY,
    cap: CAP_OF.warning,
    approvedAt: "2026-11-24T01:00:00.000Z",
    ...change,
  };
}
