import { describe, expect, it } from "vitest";
import { readContent } from "../../../scripts/read-content.ts";
import { hasIdleDraft } from "../../../src/core/engine/drafts.ts";
import type { Content } from "../../../src/core/flow/content.ts";
import type { FlowEvent } from "../../../src/core/flow/incoming.ts";

import { type Flow, flowSchema } from "../../../src/core/flow/schema.ts";
import { contentOf } from "./any-flows.ts";
import { type Playing, playInput, playingIn } from "./playing.ts";

const real = readContent();

/** The generated menu starts `alpha` with 1, `beta` with 2, `gamma` with 3. */
function withFlows(...flows: object[]): Content {
  const parsed: Flow[] = flows.map((flow) => flowSchema.parse(flow));
  return contentOf(real, parsed);
}

function say(content: Content, playing: Playing, ...texts: string[]): void {
  for (const text of texts) playInput(content, playing, { body: { type: "text", text } });
}

function tell(content: Content, playing: Playing, event: FlowEvent): void {
  playInput(content, playing, { event });
}

function front(playing: Playing): string {
  const top = playing.session.run?.frames.at(-1);
  return `${top?.flow}/${top?.step}`;
}

const asking = withFlows({
  flow: "alpha",
  draft: true,
  steps: [
    { id: "kind", kind: "choose", options: [{ id: "a" }, { id: "b", next: "extra" }] },
    { id: "what", kind: "write", next: "review" },
    { id: "extra", kind: "write" },
    {
      id: "review",
      kind: "choose",
      summary: true,
      options: [
        { id: "send", next: "send" },
        { id: "change", next: "change" },
      ],
    },
    { id: "change", kind: "choose", from: "answered" },
    { id: "send", kind: "do", effect: "submit-tip", with: { category: "kind" }, fail: "review" },
    { id: "end", kind: "end" },
  ],
});

const SENT: FlowEvent = {
  type: "done",
  effect: "submit-tip",
  ok: true,
  args: { receipt: "7KQ4-9XWD-2MZ8-H5TC-Q", category: "theft", at: "2026-11-23T08:00:00Z" },
};

describe("a draft", () => {
  it("leads back through each place once, after a change that asks something new", () => {
    const playing = playingIn(asking, "en");
    say(asking, playing, "1", "1", "a van", "2", "1", "2");
    expect(front(playing)).toBe("alpha/extra");
    const trail = playing.session.run?.trail ?? [];
    for (const place of trail) expect(trail.filter((p) => p === place)).toHaveLength(1);
    say(asking, playing, "0", "0");
    expect(front(playing)).toBe("alpha/review");
  });

  it("is over when it was sent, whatever was asked for meanwhile", () => {
    for (const meanwhile of ["language", "00", "help", "113", "hello", "0", "x"]) {
      const playing = playingIn(asking, "en");
      say(asking, playing, "1", "1", "a van", "1", meanwhile);
      tell(asking, playing, SENT);
      say(asking, playing, "00", "1");
      expect(front(playing), meanwhile).toBe("alpha/kind");
      expect(playing.session.run?.answers, meanwhile).toEqual({});
      expect(playing.session.receipts).toHaveLength(1);
    }
  });

  it("makes room for another when its sending takes long", () => {
    const playing = playingIn(asking, "en");
    say(asking, playing, "1", "1", "a van", "1", "00");
    tell(asking, playing, { type: "delayed" });
    say(asking, playing, "1");
    expect(front(playing)).toBe("alpha/kind");
    tell(asking, playing, SENT);
    expect(playing.session.receipts).toHaveLength(1);
    expect(front(playing)).toBe("alpha/kind");
  });

  it("is back at its review when it was refused", () => {
    const playing = playingIn(asking, "en");
    say(asking, playing, "1", "1", "a van", "1", "00");
    tell(asking, playing, { type: "done", effect: "submit-tip", ok: false, args: {} });
    say(asking, playing, "1");
    expect(front(playing)).toBe("alpha/review");
    expect(playing.session.run?.answers).toMatchObject({ "alpha/what": { text: "a van" } });
  });

  it("asks again what was answered by half", () => {
    const content = withFlows({
      flow: "alpha",
      draft: true,
      steps: [
        { id: "first", kind: "write" },
        { id: "place", kind: "locate" },
        { id: "photos", kind: "attach", skip: true },
        { id: "last", kind: "write" },
      ],
    });
    const playing = playingIn(content, "en");
    say(content, playing, "1", "words");
    playInput(content, playing, { body: { type: "location", lat: 18.1, lon: 106.3 } });
    say(content, playing, "0", "other words");
    expect(front(playing)).toBe("alpha/place");
    say(content, playing, "2");
    const media = { kind: "photo" as const, token: "a" };
    playInput(content, playing, { body: { type: "media", media } });
    say(content, playing, "0", "0", "words again");
    expect(front(playing)).toBe("alpha/photos");
  });
});

describe("a message of an officer", () => {
  const other = { ...SENT, args: { ...SENT.args, receipt: "0000-0000-0000-0000-0" } };

  it("is opened by one word, the newest first, from anywhere", () => {
    const playing = playingIn(real, "en");
    for (const sent of [SENT, other]) tell(real, playing, sent);
    say(real, playing, "1", "1");
    const opened = ["7KQ4-9XWD-2MZ8-H5TC-Q", "0000-0000-0000-0000-0"].map((receipt) => {
      tell(real, playing, { type: "ping", receipt, about: "message" });
      const input = { body: { type: "text" as const, text: "read" } };
      return playInput(real, playing, input).effects;
    });
    expect(opened).toMatchObject([
      [{ type: "open-mailbox", code: "7KQ4-9XWD-2MZ8-H5TC-Q" }],
      [{ type: "open-mailbox", code: "0000-0000-0000-0000-0" }],
    ]);
    expect(playing.session.receipts.map(({ unread }) => unread)).toEqual([false, false]);
    expect(playing.session.parked).toHaveProperty("tip");
  });
});

describe("flows that the check refuses", () => {
  it("end at the menu when they run themselves, turn after turn", () => {
    const content = withFlows({
      flow: "alpha",
      // Asked again although it was answered, so each answer leads one flow deeper.
      browse: true,
      steps: [
        { id: "ask", kind: "write" },
        { id: "again", kind: "run", flow: "alpha" },
      ],
    });
    const playing = playingIn(content, "en");
    say(content, playing, "1");
    const depths = Array.from({ length: 12 }, () => {
      say(content, playing, "words");
      return playing.session.run?.frames.length ?? 0;
    });
    expect(Math.max(...depths)).toBe(8);
    expect(depths).toContain(1);
  });

  it("do not ask the outside for ever when it answers no", () => {
    const content = withFlows({
      flow: "alpha",
      steps: [
        { id: "words", kind: "write" },
        { id: "typed", kind: "write" },
        {
          id: "send",
          kind: "do",
          effect: "answer-officer",
          with: { text: "words", typed: "typed" },
          fail: "words",
        },
      ],
    });
    const playing = playingIn(content, "en");
    say(content, playing, "1", "words", "7KQ4-9XWD-2MZ8-H5TC-Q");
    expect(front(playing)).toBe("alpha/send");
    tell(content, playing, { type: "done", effect: "answer-officer", ok: false, args: {} });
    expect(front(playing)).toBe("alpha/words");
  });
});

describe("the question whether a receipt was kept", () => {
  /** A tip of the real flows, sent. */
  function sentTip(): Playing {
    const playing = playingIn(real, "en");
    say(real, playing, "1", "14", "today", "1", ".", "Two men at the gate, on a red motorbike.");
    say(real, playing, "5", "1", "1", "1");
    return playing;
  }

  it("comes with nothing of the tip left in the session", () => {
    const playing = sentTip();
    expect(JSON.stringify(playing.session)).toContain("red motorbike");
    tell(real, playing, SENT);
    expect(front(playing)).toBe("receipt/kept");
    expect(JSON.stringify(playing.session)).not.toContain("red motorbike");
    expect(hasIdleDraft(real, playing.session)).toBe(false);
  });

  it("is not asked of whoever went elsewhere, or before there is a receipt", () => {
    const elsewhere = sentTip();
    say(real, elsewhere, "00", "5");
    tell(real, elsewhere, SENT);
    expect(front(elsewhere)).toBe("guide/topics");
    const early = sentTip();
    tell(real, early, { type: "delayed" });
    tell(real, early, SENT);
    expect(front(early)).toBe("menu/main");
    expect(early.session.receipts).toHaveLength(1);
  });

  it("is over when the tip was taken back meanwhile", () => {
    const playing = sentTip();
    tell(real, playing, SENT);
    say(real, playing, "1");
    const args = { receipt: "7KQ4-9XWD-2MZ8-H5TC-Q" };
    tell(real, playing, { type: "done", effect: "withdraw-tip", ok: true, args });
    say(real, playing, "H5TC-Q");
    expect(front(playing)).toBe("menu/main");
  });
});
