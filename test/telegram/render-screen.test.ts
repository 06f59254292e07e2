import { describe, expect, it } from "vitest";
import type { Call } from "../../src/app/ports.ts";
import type { Outgoing } from "../../src/core/flow/outgoing.ts";
import { renderEdit, renderScreen, renderToast } from "../../src/telegram/render-screen.ts";

interface Keyboard {
  inline_keyboard: { text: string }[][];
}

function screen(part: Partial<Outgoing>): Outgoing {
  return { blocks: ["Chọn"], options: [], commands: [], ...part };
}

function options(...labels: string[]) {
  return labels.map((label, index) => ({ label, data: `d${index}`, key: `${index + 1}` }));
}

/** The labels of the keyboard, row by row. */
function rowsOf(call: Call | undefined): string[][] {
  // What renderScreen itself made.
  const keyboard = call?.params.reply_markup as Keyboard | undefined;
  return keyboard?.inline_keyboard.map((row) => row.map(({ text }) => text)) ?? [];
}

const rows = (...labels: string[]) =>
  rowsOf(renderScreen("7", screen({ options: options(...labels) }))[0]);

describe("renderScreen", () => {
  it("makes a protected plain message without previews, and no markup of ours or theirs", () => {
    expect(renderScreen("7012345678", screen({ blocks: ["<b>*_", "https://a.vn"] }))).toEqual([
      {
        method: "sendMessage",
        params: {
          chat_id: 7012345678,
          text: "<b>*_\n\nhttps://a.vn",
          protect_content: true,
          link_preview_options: { is_disabled: true },
        },
      },
    ]);
  });

  it("lets a notice be copied and passed on", () => {
    const [call] = renderScreen("7", screen({ shareable: true }));
    expect(call?.params.protect_content).toBe(false);
  });

  it("shows a picture above a text of any length, and in its place after an edit", () => {
    const url = "https://mo.example/notices/a/b.jpg";
    const shown = screen({ blocks: ["từ ".repeat(2_000)], picture: url });
    const large = { url, prefer_large_media: true, show_above_text: true };
    for (const calls of [renderScreen("7", shown), renderEdit("7", ["41", "42"], shown)]) {
      expect(calls?.map(({ params }) => params.link_preview_options)).toEqual([
        large,
        { is_disabled: true },
      ]);
    }
  });

  it("shows a screen in place of as many messages, else not at all", () => {
    const long = screen({ blocks: ["từ ".repeat(2_000)] });
    const edits = renderEdit("7", ["41", "42"], long);
    const texts = renderScreen("7", long).map(({ params }) => params.text);
    expect(edits?.map(({ params }) => [params.message_id, params.text])).toEqual([
      [41, texts[0]],
      [42, texts[1]],
    ]);
    expect(renderEdit("7", ["41"], long)).toBeNull();
    expect(renderEdit("7", [], screen({}))).toBeNull();
  });

  it("puts short labels three or two in a row, evenly, and a long one alone", () => {
    expect(rows("Có", "Không", "Bỏ qua")).toEqual([["Có", "Không", "Bỏ qua"]]);
    expect(rows("1", "2", "3", "4")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(rows("Gửi tin báo", "Xem hướng dẫn")).toEqual([["Gửi tin báo", "Xem hướng dẫn"]]);
    expect(rows("Có", "Đánh nhau, gây rối trật tự", "Không", "Khác")).toEqual([
      ["Có"],
      ["Đánh nhau, gây rối trật tự"],
      ["Không", "Khác"],
    ]);
  });

  it("keeps a group in rows of its own", () => {
    const [a, b, c, d] = options("Mục khác", "Hữu ích", "Chưa", "Menu");
    const grouped = [a, ...[b, c].map((one) => one && { ...one, group: "vote" }), d];
    const shown = screen({ options: grouped.flatMap((one) => one ?? []) });
    expect(rowsOf(renderScreen("7", shown)[0])).toEqual([
      ["Mục khác"],
      ["Hữu ích", "Chưa"],
      ["Menu"],
    ]);
  });

  it("measures labels as they are seen: wide scripts, emoji, diacritics apart", () => {
    expect(rows("重新选择", "联系警察", "回主菜单")).toHaveLength(1);
    expect(rows("重新选择地区", "联系警察", "回主菜单")).toHaveLength(2);
    expect(rows("🚨🚨🚨🚨🚨", "2", "3")).toHaveLength(1);
    const apart = "Tiếng Việt".normalize("NFD");
    expect(rows(apart, "English", "한국어")).toHaveLength(1);
  });

  it("keeps copy first and commands last, each in rows of their own", () => {
    const [call] = renderScreen(
      "7",
      screen({
        options: options("Có"),
        commands: options("Quay lại", "Menu"),
        copy: { label: "Chép mã", text: "7KQ4" },
      }),
    );
    expect(rowsOf(call)).toEqual([["Chép mã"], ["Có"], ["Quay lại", "Menu"]]);
  });

  it("sets in monospace what can be copied, beside what asks", () => {
    const copy = { label: "Chép mã", text: "7KQ4-9XWD" };
    const blocks = ["Mã: 7KQ4-9XWD", "Báo ở đây?"];
    const [call] = renderScreen(
      "7",
      screen({ blocks, copy, question: { screen: 1, before: 1, at: 1 } }),
    );
    expect(call?.params.entities).toEqual([
      { type: "code", offset: 4, length: 9 },
      { type: "bold", offset: 15, length: 10 },
    ]);
    const [other] = renderScreen("7", screen({ copy }));
    expect(other?.params).not.toHaveProperty("entities");
  });

  it("has no copy button for a text that one can't hold", () => {
    const copy = (text: string) =>
      rowsOf(renderScreen("7", screen({ copy: { label: "Chép", text } }))[0]);
    expect(copy("a".repeat(256))).toEqual([["Chép"]]);
    expect(copy("a".repeat(257))).toEqual([]);
    expect(copy("")).toEqual([]);
  });

  it("puts the keyboard under the last piece of a long text", () => {
    const long = screen({ blocks: ["a ".repeat(3000)], options: options("Có") });
    expect(renderScreen("7", long).map(rowsOf)).toEqual([[], [["Có"]]]);
  });

  it("writes out the options that a keyboard of 100 can't hold", () => {
    const many = options(...Array.from({ length: 105 }, (_, index) => `Khu phố số ${index + 1}`));
    const [call] = renderScreen("7", screen({ options: many, commands: options("Menu") }));
    expect(rowsOf(call).flat()).toHaveLength(100);
    expect(rowsOf(call).at(-1)).toEqual(["Menu"]);
    expect(call?.params.text).toMatch(
      /^Chọn\n\n100\. Khu phố số 100\n[\s\S]*105\. Khu phố số 105$/,
    );
  });

  it("still shows buttons when there is nothing to say", () => {
    const [call] = renderScreen("7", screen({ blocks: [], options: options("Có") }));
    expect(call?.params.text).toBe("…");
  });

  it("has no keyboard that would stay and ask for the phone's own position", () => {
    expect(renderScreen("7", screen({ wantsLocation: true }))).toEqual(
      renderScreen("7", screen({})),
    );
  });
});

describe("renderToast", () => {
  it("stops the spinner without a text, too", () => {
    expect(renderToast("9", " ")).toEqual({
      method: "answerCallbackQuery",
      params: { callback_query_id: "9" },
    });
  });
});
