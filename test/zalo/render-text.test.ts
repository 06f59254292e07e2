import { describe, expect, it } from "vitest";
import type { Outgoing } from "../../src/core/flow/outgoing.ts";
import { renderText } from "../../src/zalo/render-text.ts";

const COMMANDS = [
  { label: "Quay lại", data: "/back", key: "0" },
  { label: "Menu", data: "/menu", key: "00" },
];

function texts(part: Partial<Outgoing>): string[] {
  const screen: Outgoing = { blocks: [], options: [], commands: [], ...part };
  return renderText("a0c0", screen).map(({ params }) => String(params.text));
}

function options(count: number, label: string) {
  return Array.from({ length: count }, (_, index) => ({
    label,
    data: `d${index}`,
    key: `${index + 1}`,
  }));
}

describe("renderText", () => {
  it("sends a picture with the text, which is never cut, as its caption", () => {
    const photo = "https://mo.example/notices/a/b.jpg";
    const shown = (text: string) =>
      renderText("a0c0", { blocks: [text], options: [], commands: [], picture: photo });
    const sent = (caption: string) => ({
      method: "sendPhoto",
      params: { chat_id: "a0c0", photo, caption },
    });
    expect(shown("Cầu sập")).toEqual([sent("Cầu sập")]);
    const [first, ...rest] = shown("từ ".repeat(1_000));
    expect(first?.method).toBe("sendPhoto");
    expect(rest.map(({ method }) => method)).toEqual(["sendMessage"]);
    const joined = [first?.params.caption, ...rest.map(({ params }) => params.text)].join(" ");
    expect(joined.match(/từ/g)).toHaveLength(1_000);
  });

  it("makes one message of a screen, with options as numbered lines and commands in one", () => {
    const screen: Outgoing = {
      blocks: ["Bạn muốn làm gì?", "Chọn một mục."],
      options: [
        { label: "Gửi tin báo", data: "tip", key: "1" },
        { label: "Xem hướng dẫn", data: "guide", key: "2" },
      ],
      commands: COMMANDS,
      copy: { label: "Chép", text: "7KQ4" },
      wantsLocation: true,
    };
    expect(renderText("a0c0", screen)).toEqual([
      {
        method: "sendMessage",
        params: {
          chat_id: "a0c0",
          text: "Bạn muốn làm gì?\n\nChọn một mục.\n\n1. Gửi tin báo\n2. Xem hướng dẫn\n\n0 Quay lại · 00 Menu",
        },
      },
    ]);
  });

  it("uses a message to its last unit before it spends a second one", () => {
    expect(texts({ blocks: ["a".repeat(2000)] })).toHaveLength(1);
    expect(texts({ blocks: [`${"a".repeat(1000)} ${"b".repeat(1000)}`] })).toEqual([
      "a".repeat(1000),
      "b".repeat(1000),
    ]);
  });

  it("counts composed letters, and sends them so", () => {
    const block = "ệ".repeat(1500);
    expect(texts({ blocks: [block.normalize("NFD")] })).toEqual([block]);
  });

  it("keeps the list together, under the end of the text when it fits there", () => {
    const [first, second, ...more] = texts({
      blocks: [`${"a".repeat(1800)}\n\n${"b".repeat(300)}`],
      options: options(3, "Có"),
      commands: COMMANDS,
    });
    expect(first).toBe("a".repeat(1800));
    expect(second).toBe(`${"b".repeat(300)}\n\n1. Có\n2. Có\n3. Có\n\n0 Quay lại · 00 Menu`);
    expect(more).toEqual([]);
  });

  it("gives the list a message of its own when the text leaves no room", () => {
    const pieces = texts({ blocks: ["a".repeat(1900)], options: options(30, "Phường Sơn Trà") });
    expect(pieces).toHaveLength(2);
    expect(pieces[1]).toMatch(/^1\. Phường[\s\S]*30\. Phường Sơn Trà$/);
  });

  it("cuts a list that is longer than any message between its lines", () => {
    const pieces = texts({ options: options(150, "Phường Hòa Khánh"), commands: COMMANDS });
    expect(pieces).toHaveLength(2);
    for (const line of pieces.join("\n").split("\n").filter(Boolean).slice(0, -1)) {
      expect(line).toMatch(/^\d+\. Phường Hòa Khánh$/);
    }
    expect(pieces[1]).toMatch(/\n\n0 Quay lại · 00 Menu$/);
  });
});
