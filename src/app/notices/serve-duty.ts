import { readDutyCode } from "../../core/station/duty-code.ts";
import { toJsonBytes } from "../../core/text/json-bytes.ts";
import { textHash } from "../../core/text/text-hash.ts";
import type { Address, StationPort } from "../object-ports.ts";
import type { Keyring } from "../ports.ts";
import { sealedRow } from "../sealed-rows.ts";

export interface DutyDeps {
  content: { place: { stations: { id: string }[] } };
  keyring: Pick<Keyring, "box">;
  station(id: string): Pick<StationPort, "bindDuty">;
}

/**
 * Binds a group by the code that was typed there: its station tells it from now on that tips wait.
 * Whoever has the code may: an officer has just made it. Returns the id of the text that answers.
 */
export async function bindByCode(
  { content, keyring, station }: DutyDeps,
  typed: string,
  group: Address & { lang: string },
): Promise<"duty-bound" | "duty-wrong"> {
  const read = readDutyCode(typed);
  if (!read || !content.place.stations.some(({ id }) => id === read.station)) return "duty-wrong";
  const hash = await textHash(read.code);
  const box = await keyring.box("duty");
  const { channel, chat, lang } = group;
  const address = await box.seal(
    toJsonBytes({ channel, chat, lang }),
    sealedRow.duty(read.station),
  );
  const isBound = await station(read.station).bindDuty({ hash, channel, address });
  return isBound ? "duty-bound" : "duty-wrong";
}
