import { expect, it } from "vitest";
import { noticeContentSchema } from "../../../src/core/station/notice.ts";

const takes = (link: string) => noticeContentSchema.shape.link.safeParse(link).success;

it.each([
  "https://kyanh.example/thong-bao/04?x=1#y",
  "https://xn--kyanh-9za.example",
  "https://kyanh.example:8443/a%20b",
])("takes %j", (link) => expect(takes(link)).toBe(true));

it.each([
  // Read as another host than it leads to.
  "https://kyanh.example@evil.example/",
  "https://kyanh.example:113@evil.example/",
  "https://kỳanh.example/",
  "https://kyаnh.example/",
  "https://kyanh.example\u2044@evil.example",
  "https:/\\evil.example",
  // More text, in lines of its own, or written backwards.
  "https://kyanh.example/\nGọi 0900 000 000",
  "https://kyanh.example/ call 0900",
  "https://kyanh.example/\u202emoc.live",
  "https://kyanh.example/\u200b",
  "https://kyanh.example/\t",
  // No page.
  "https://localhost/",
  "https://[::1]/",
  "javascript:alert(1)//https://kyanh.example",
  "http://kyanh.example/",
])("refuses %j", (link) => expect(takes(link)).toBe(false));
