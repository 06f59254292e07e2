import type { FigureBoard } from "../app/figure-board.ts";
import type { Log } from "../app/log.ts";
import type { NoticeBoard } from "../app/notices/notice-board.ts";
import type { Clock, Keyring, MediaStore, Random, Sealing, Signer } from "../app/ports.ts";
import type { Asked, Granted, MethodName } from "../app/station/desk-methods.ts";
import type { StationInboxPort } from "../app/station/inbox-port.ts";
import type { Content } from "../core/flow/content.ts";
import type { CallCounter } from "./call-counter.ts";

/** A station's methods for the pages. `fetch` takes the upgrade request of a live socket. */
export interface StationDoor extends StationInboxPort {
  fetch(request: Request): Promise<Response>;
}

/** Dependencies of the routes. Plain types only, because the browser's build reads them too. */
export interface HttpDeps {
  origin: string;
  /** Where flaws are reported, as a URI; null: nobody was named. */
  securityContact: string | null;
  /** APP_SECRET's subkey that lets the operator in; base64url. */
  operatorToken: string;
  content: Content;
  clock: Clock;
  random: Random;
  log: Log;
  keyring: Keyring;
  sealing: Sealing;
  /** Public keys of proofs of filing, the present one first; base64url. */
  filingKeys: string[];
  noticeSigner: Signer;
  /** Public keys of signed notices. */
  noticeKeys: string[];
  /** Counts calls of strangers; null: nothing is in front of this Worker that does. */
  strangers: CallCounter | null;
  /** What anybody may read. */
  notices: NoticeBoard;
  figures: FigureBoard;
  station(id: string): StationDoor;
  /** Attachments as they are stored (age files), and pictures of notices. */
  media: Pick<MediaStore, "get" | "put" | "has">;
  /** The built officers' app. */
  asset(request: Request): Promise<Response>;
}

/** A session and its station, set by `require-session.ts` for every route that needs one. */
export interface Desk {
  station: StationDoor;
  stationId: string;
  /** Hash of the session's token. */
  session: string;
  /** Has the station do that for the session; throws the Refusal of a refused one. */
  ask<Name extends MethodName>(name: Name, ...asked: Asked<Name>): Promise<Granted<Name>>;
}

export interface HttpEnv {
  Variables: { deps: HttpDeps; desk: Desk };
}
