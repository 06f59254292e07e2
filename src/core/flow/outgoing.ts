/** A choice offered to the person: a button where the channel has them, a numbered line where not. */
export interface OutOption {
  label: string;
  /** Callback data: 64 bytes at most. */
  data: string;
  /** What is typed on a channel without buttons. */
  key: string;
  /** Neighbours of one group share rows of buttons with no others. */
  group?: string;
}

/**
 * One screen: everything a turn has to say, in the person's language, plain text.
 * A channel turns it into as few messages as its limits allow.
 */
export interface Outgoing {
  /** Paragraphs in order. */
  blocks: string[];
  options: OutOption[];
  /** Universal commands to show under the options: back, cancel, menu ... */
  commands: OutOption[];
  /** Shown as a copy button where there is one; the text itself is also in `blocks`. */
  copy?: { label: string; text: string };
  /** The step takes a location: a channel that has them shows how to send one. */
  wantsLocation?: boolean;
  /** May be passed on: a notice, unlike what concerns a tip. */
  shareable?: boolean;
  /** Holds what a draft says: out of date once the draft is sent. */
  review?: true;
  /** The question that it asks; `alone`: it says nothing else, so once answered it is out of date. */
  question?: { screen: number; alone: boolean };
  /** A newer unsent screen with the same key replaces this one: ten photos get one reply. */
  coalesce?: string;
}
