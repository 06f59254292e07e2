/** The inboxes of the stations that this town has. */
export interface Desks {
  list(): readonly DeskView[];
  /** An address that lets a browser into this inbox; null: no such inbox. */
  open(id: string): Promise<string | null>;
}

export interface DeskView {
  id: string;
  /** By language. */
  name: Readonly<Record<string, string>>;
  /** Number of tips that no officer has begun to work on. */
  newTips: number;
}
