import type { DeskView } from "../../simulator/desks.ts";
import type { DemoOfficer } from "./demo-officer.ts";
import { watchStation } from "./watch-station.ts";

/** A demo officer at work, and what the phones' page says of their station. */
export class DemoDesk {
  readonly officer: DemoOfficer;
  view: DeskView;
  readonly #stop: () => void;
  /** Changes are looked at one after the other: two looks must not admit the same newcomer. */
  #looking = Promise.resolve();
  /** Whether the next look is still to begin: it sees what has changed until then. */
  #willLook = false;

  /** null: the demo officer cannot sign in, because another officer has removed them. */
  static async open(officer: DemoOfficer): Promise<DemoDesk | null> {
    const me = await officer.signIn().catch(() => null);
    if (me === null) return null;
    const { id, name } = me.station;
    return new DemoDesk(officer, { id, name, newTips: 0 });
  }

  private constructor(officer: DemoOfficer, view: DeskView) {
    this.officer = officer;
    this.view = view;
    this.#stop = watchStation({
      origin: officer.origin,
      headers: () => officer.headers(),
      onChange: () => this.#look(),
      // Without an answer the next attempt fails too, and asks again.
      onRefused: () => void officer.signIn().catch(() => undefined),
    });
  }

  close(): void {
    this.#stop();
  }

  /** A look that fails, because the session ended or the Worker stops, is made up for by the next. */
  #look(): void {
    if (this.#willLook) return;
    this.#willLook = true;
    this.#looking = this.#looking.then(() => this.#lookOnce()).catch(() => undefined);
  }

  async #lookOnce(): Promise<void> {
    this.#willLook = false;
    await this.officer.admitNewcomers();
    this.view = { ...this.view, newTips: await this.officer.countNewTips() };
  }
}
