/** A choice: a button on channels that have buttons, a numbered line on others. */
export interface OutOption {
  label: string;
  /** Callback data: 64 bytes at most. */
  data: string;
  /** The key to type on a channel without buttons. */
  key: string;
  /** Adjacent options of one group do not share a row of buttons with other options. */
  group?: string;
}

/**
 * A screen: the whole reply of a turn, in the person's language, as plain text. A channel turns it
 * into as few messages as its limits allow.
 */
export interface Outgoing {
  /** Paragraphs in order. */
  blocks: string[];
  options: OutOption[];
  /** Universal commands under the options: back, cancel, menu ... */
  commands: OutOption[];
  /** A copy button on channels that have one. `blocks` contain the text too. */
  copy?: { label: string; text: string };
  /** The step accepts a location. A channel that supports locations shows how to send one. */
  wantsLocation?: boolean;
  /** Its options stand in the message before: written out, they are not repeated. */
  brief?: true;
  /** May be forwarded: true for notices and cards of the guide, never for screens about a tip. */
  shareable?: boolean;
  /** Address of a JPEG that is shown with it. */
  picture?: string;
  /** Shows a draft's answers. Out of date once the draft is sent. */
  review?: true;
  /**
   * The question that it asks, the number of the block that asks it, and how many blocks say something
   * besides: once it is answered, only those are worth sending.
   */
  question?: { screen: number; before: number; at: number };
  /** Which of a draft's questions it is, and of how many as far as is known. */
  progress?: { at: number; of: number };
  /** It comes without a sound, where a channel can do that. */
  quiet?: true;
  /** A newer unsent screen with the same key replaces this one: ten photos get one reply. */
  coalesce?: string;
}
