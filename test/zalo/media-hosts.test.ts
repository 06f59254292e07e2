import { describe, expect, it } from "vitest";
import { isAllowedMedia } from "../../src/zalo/media-hosts.ts";
import { makeZaloChannel } from "../../src/zalo/zalo-channel.ts";

const HOSTS = ["*.zdn.vn", " *.ZADN.vn", "localhost:8788", "media.example"];

describe("isAllowedMedia", () => {
  it.each([
    "https://photo-stal-29.zdn.vn/no/jpg/a/b.jpg",
    "https://f2-voice-aac-dl.zdn.vn/a.aac",
    "https://a.b.ZDN.VN/x",
    "https://zalo-api.zadn.vn/x?eid=1",
    "http://localhost:8788/zalo-media/1.jpg",
    "https://media.example/x",
  ])("allows %s", (url) => {
    expect(isAllowedMedia(new URL(url), HOSTS)).toBe(true);
  });

  it.each([
    ["another host", "https://evil.example/x"],
    ["a host that only ends alike", "https://evilzdn.vn/x"],
    ["a host that only begins alike", "https://a.zdn.vn.evil.example/x"],
    ["the bare domain", "https://zdn.vn/x"],
    ["plain http where a star allows it", "http://photo-stal-29.zdn.vn/x"],
    ["another port", "https://photo-stal-29.zdn.vn:8443/x"],
    ["another port of this machine", "http://localhost:8787/operator"],
    ["a name and password", "https://photo:x@photo-stal-29.zdn.vn/x"],
    ["a host hidden behind a name", "https://photo.zdn.vn@evil.example/x"],
    ["an address of the local network", "http://169.254.169.254/latest/meta-data"],
    ["the same in IPv6", "https://[::ffff:169.254.169.254]/x"],
    ["a number for a host", "https://2852039166/x"],
    ["a host with a dot behind it", "https://photo.zdn.vn./x"],
    ["a host that reads alike", "https://photo.zdn.vո/x"],
    ["a host in a path", "https://evil.example/photo.zdn.vn"],
    ["a host behind a backslash", "https://evil.example\\.zdn.vn/x"],
    ["a file", "file:///etc/passwd"],
    ["ftp", "ftp://localhost:8788/x"],
    ["data", "data:image/png;base64,AAAA"],
  ])("refuses %s", (_, url) => {
    expect(isAllowedMedia(new URL(url), HOSTS)).toBe(false);
  });

  it("allows nothing when nothing is listed, or only a star", () => {
    const url = new URL("https://photo-stal-29.zdn.vn/x");
    for (const hosts of [[], [""], ["*."], ["*"]]) expect(isAllowedMedia(url, hosts)).toBe(false);
  });
});

describe("a Zalo channel", () => {
  it("fetches nothing from a host that is not listed, nor from what is no URL", async () => {
    const fetched: unknown[] = [];
    const channel = makeZaloChannel({
      token: "1:a",
      apiRoot: "http://localhost:8788",
      mediaHosts: HOSTS,
      fetch: (input) => {
        fetched.push(input);
        return Promise.reject(new TypeError("fetch failed"));
      },
    });
    for (const token of ["https://evil.example/x.jpg", "not a url", "//photo.zdn.vn/x", ""]) {
      expect(await channel.fetchMedia({ kind: "photo", token }, 10)).toEqual({
        ok: false,
        reason: "foreign",
      });
    }
    expect(fetched).toEqual([]);
  });
});
