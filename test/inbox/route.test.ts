import { describe, expect, test } from "vitest";
import {
  countHeld,
  FIRST_VIEW,
  type ListView,
  listQuery,
} from "../../src/inbox/frame/list-view.ts";
import {
  PAGE_IDS,
  parseRoute,
  type Route,
  routeHref,
  tipsHref,
} from "../../src/inbox/frame/route.ts";
import { readInvite } from "../../src/inbox/session/invite.ts";

const HELD: ListView = {
  filter: "mine",
  category: "theft",
  area: "song-tri",
  owner: "aB_-90123456789",
  status: "checking",
  since: 7,
  matter: "aB_-9",
  order: "deadline",
};

const ROUTES: Route[] = [
  { type: "tips", id: null, view: FIRST_VIEW },
  { type: "tips", id: "aB_-9", view: FIRST_VIEW },
  { type: "tips", id: "aB_-9", view: { ...FIRST_VIEW, filter: "closed" } },
  { type: "tips", id: null, view: HELD },
  { type: "matter", id: "aB_-9" },
  ...PAGE_IDS.filter((type) => type !== "tips" && type !== "matter").map((type) => ({ type })),
];

describe("routes", () => {
  test.each(ROUTES)("survive their own address: %j", (route) => {
    expect(parseRoute(routeHref(route))).toEqual(route);
  });

  test.each(["", "#", "#/"])("begin at the tips: %j", (hash) => {
    expect(parseRoute(hash)).toEqual({ type: "tips", id: null, view: FIRST_VIEW });
  });

  test.each([
    "#/nowhere",
    "#/tips/a/b",
    "#/officers/x",
    "#/notices/old",
    "#/matter",
    "#/matter/a/b",
  ])("know no %s", (hash) => {
    expect(parseRoute(hash)).toBeNull();
  });

  test("take neither a broken escape nor what no list knows", () => {
    const query = "filter=lost&status=lost&since=3&order=&category=a%20b&owner=%3Cb%3E";
    expect(parseRoute(`#/tips/%E0%A4%A?${query}`)).toEqual({
      type: "tips",
      id: null,
      view: FIRST_VIEW,
    });
  });

  test("say only what is not as at first", () => {
    expect(tipsHref("aB_-9")).toBe("#/tips/aB_-9");
    expect(tipsHref(null, { ...FIRST_VIEW, filter: "mine", since: 1 })).toBe(
      "#/tips?filter=mine&since=1",
    );
  });
});

describe("the view of a list", () => {
  const now = new Date(2026, 10, 27, 18, 30).getTime();

  test("is asked for in the server's words, days from their midnight on", () => {
    expect(listQuery(FIRST_VIEW, now)).toEqual({
      filter: "open",
      order: "event",
      lines: "matters",
    });
    const since = new Date(2026, 10, 21).toISOString();
    const { matter, ...others } = HELD;
    expect(listQuery({ ...others, matter: null }, now)).toEqual({
      ...{ ...others, since, lines: "matters" },
    });
    const { filter: _, ...ofMatter } = HELD;
    expect(listQuery(HELD, now)).toEqual({ ...ofMatter, since });
  });

  test("counts what it is held to", () => {
    expect(countHeld(FIRST_VIEW)).toBe(0);
    expect(countHeld(HELD)).toBe(6);
  });
});

describe("invite links", () => {
  test("hold a station and a token", () => {
    expect(readInvite("#join=song-tri.aB_-9")).toEqual({
      type: "invite",
      invite: { station: "song-tri", token: "aB_-9" },
    });
  });

  test.each(["#join=", "#join=duty", "#join=duty.", "#join=Duty.x", "#join=duty.x y"])(
    "that were cut short are known as such: %s",
    (hash) => {
      expect(readInvite(hash)).toEqual({ type: "invite", invite: null });
    },
  );

  test("are told from pages", () => {
    expect(readInvite("#/tips")).toEqual({ type: "none" });
  });
});
