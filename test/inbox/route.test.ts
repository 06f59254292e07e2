import { describe, expect, test } from "vitest";
import { PAGE_IDS, parseRoute, type Route, routeHref } from "../../src/inbox/frame/route.ts";
import { readInvite } from "../../src/inbox/session/invite.ts";

const ROUTES: Route[] = [
  { type: "tips", id: null, status: null },
  { type: "tips", id: null, status: "checking" },
  { type: "tips", id: "aB_-9", status: null },
  { type: "tips", id: "aB_-9", status: "closed" },
  ...PAGE_IDS.filter((type) => type !== "tips").map((type) => ({ type })),
];

describe("routes", () => {
  test.each(ROUTES)("survive their own address: %j", (route) => {
    expect(parseRoute(routeHref(route))).toEqual(route);
  });

  test.each(["", "#", "#/"])("begin at the tips: %j", (hash) => {
    expect(parseRoute(hash)).toEqual({ type: "tips", id: null, status: null });
  });

  test.each(["#/nowhere", "#/tips/a/b", "#/officers/x", "#/notices/old"])("know no %s", (hash) => {
    expect(parseRoute(hash)).toBeNull();
  });

  test("take neither a broken escape nor an invented status", () => {
    expect(parseRoute("#/tips/%E0%A4%A?status=lost")).toEqual({
      type: "tips",
      id: null,
      status: null,
    });
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
