import fc from "fast-check";
import { expect, it } from "vitest";
import type { Outgoing } from "../../src/core/flow/outgoing.ts";
import { type ChannelSubject, type Make, sampleScreen, textOf } from "./channel-subject.ts";

export function describeRender(subject: ChannelSubject, make: Make): void {
  const render = (screen: Outgoing) => make().render(subject.chat, screen);

  it("shows a short screen as one message", () => {
    const calls = render(sampleScreen());
    expect(calls).toHaveLength(1);
    for (const block of sampleScreen().blocks) expect(textOf(calls[0])).toContain(block);
  });

  it("shows an empty screen as nothing", () => {
    expect(render({ blocks: ["", "  \n"], options: [], commands: [] })).toEqual([]);
  });

  it("keeps to the limit, loses no word and offers each choice once, at the end", () => {
    const max = make().capabilities.maxText;
    fc.assert(
      fc.property(anyScreen, (screen) => {
        const calls = render(screen);
        for (const call of calls) {
          expect(textOf(call).length).toBeLessThanOrEqual(max);
          expect(textOf(call).trim()).not.toBe("");
        }
        const shown = calls.map(textOf).join("");
        expect(squeeze(shown)).toContain(squeeze(screen.blocks.join("")));
        const choices = [...screen.options, ...screen.commands].map(subject.choiceOf);
        const last = calls.at(-1);
        expect(last ? subject.offered(last) : []).toEqual(choices);
        for (const call of calls.slice(0, -1)) expect(subject.offered(call)).toEqual([]);
      }),
    );
  });

  it("survives JSON, since a call waits in the outbox", () => {
    const calls = render({ ...sampleScreen(), copy: { label: "Chép", text: "7KQ4" } });
    expect(JSON.parse(JSON.stringify(calls))).toEqual(calls);
  });

  it.skipIf(subject.skips.buttons)("keeps callback data of 64 bytes whole", () => {
    const data = "đ".repeat(32);
    const calls = render({
      blocks: ["a"],
      options: [{ label: "b", data, key: "1" }],
      commands: [],
    });
    expect(calls.flatMap(subject.offered)).toEqual([data]);
  });

  it.skipIf(subject.skips.copy)("has a button that copies", () => {
    const calls = render({ ...sampleScreen(), copy: { label: "Chép mã", text: "7KQ4-9XWD" } });
    expect(JSON.stringify(calls)).toContain('{"text":"Chép mã","copy_text":{"text":"7KQ4-9XWD"}}');
  });

  it.skipIf(subject.skips.buttons)("answers a press, in 200 characters at most", () => {
    const call = make().renderToast("77", "một hai ba ".repeat(40));
    expect(call).toMatchObject({ params: { callback_query_id: "77" } });
    expect(textOf(call ?? undefined).length).toBeLessThanOrEqual(200);
  });

  it.runIf(subject.skips.buttons)("has no answer to a press", () => {
    expect(make().renderToast("77", "a")).toBeNull();
  });
}

const words = fc.array(
  fc.constantFrom("tin", "báo", "đường", "警察", "🚨", "경찰", "x\u0301", "."),
  {
    maxLength: 12,
  },
);
/** Up to about 12,000 units: several messages on either channel. Blank and odd blocks included. */
const anyBlock = fc.oneof(
  fc.tuple(words, fc.nat(400)).map(([list, times]) => `${list.join(" ")} `.repeat(times % 400)),
  fc.nat(9000).map((times) => "a".repeat(times)),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
/** Precedes each generated label, to distinguish choices from other numbers in a text. */
export const LABEL_MARK = "»";
const anyOptions = (first: number, maxLength: number) =>
  fc
    .array(fc.constantFrom("Có", "Không", "Phường Hòa Cường Bắc", "重新选择 🚓"), { maxLength })
    .map((labels) =>
      labels.map((label, index) => ({
        label: `${LABEL_MARK}${label}`,
        data: `o${first + index}`,
        key: `${first + index}`,
      })),
    );
const anyScreen: fc.Arbitrary<Outgoing> = fc.record({
  blocks: fc.array(anyBlock, { minLength: 1, maxLength: 3 }),
  options: anyOptions(1, 40),
  commands: anyOptions(90, 5),
});

/** Without white space, which may be lost at a cut, and composed, as channels send it. */
function squeeze(text: string): string {
  return text.replace(/\s/g, "").normalize("NFC");
}
