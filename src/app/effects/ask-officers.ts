import { fromBase64Url, toBase64Url } from "../../core/base64url.ts";
import type { AskOfficers } from "../../core/effects/ask-officers.ts";
import { done, refused } from "../../core/effects/effects.ts";
import { scamKeepers } from "../../core/place/keepers.ts";
import { toPaddedAddress, toPaddedJsonBytes } from "../../core/text/padded-json.ts";
import { ID_BYTES } from "../../core/units.ts";
import type { Address } from "../object-ports.ts";
import { sealedRow } from "../sealed-rows.ts";
import { conclude, type EffectHandler } from "./effect-handler.ts";
import { firstOpenStation } from "./find-receiver.ts";
import { countTip, isOverLimit } from "./tip-limit.ts";

interface AskJob {
  type: "ask-officers";
  address: Address;
  station: string;
  id: string;
  /** age file to the station, base64url. */
  sealed: string;
  /** Sealed Address, base64url; null: no answer is wanted. */
  wayBack: string | null;
}

/** Seals a text to the keepers of the scam list before the turn is stored. Counts as a tip. */
export const askOfficers: EffectHandler<AskOfficers, AskJob> = {
  plan: async (deps, { address, session }, { text, tells }) => {
    const keepers = scamKeepers(deps.content.place);
    const { station } = await firstOpenStation(deps, keepers);
    if (!station || isOverLimit(deps, session)) return { event: refused("ask-officers") };
    const id = toBase64Url(deps.random.bytes(ID_BYTES));
    const sealed = await deps.sealing.seal(station.recipient, toPaddedJsonBytes({ text }));
    const box = await deps.keys.wayBackBox();
    const way = tells ? await box.seal(toPaddedAddress(address), sealedRow.question(id)) : null;
    const job: AskJob = {
      type: "ask-officers",
      address,
      station: station.id,
      id,
      sealed: toBase64Url(sealed),
      wayBack: way && toBase64Url(way),
    };
    return { session: countTip(deps, session), jobs: [{ job }] };
  },
  deliver: {
    "ask-officers": async (deps, { address, station, id, ...job }, row) => {
      const sealed = fromBase64Url(job.sealed) ?? new Uint8Array();
      const wayBack = job.wayBack === null ? null : fromBase64Url(job.wayBack);
      const isKept = await deps.station(station).askOfficers({ id, sealed, wayBack });
      const event = isKept ? done("ask-officers", {}) : refused("ask-officers");
      return conclude(deps, { address, row }, event);
    },
  },
};
