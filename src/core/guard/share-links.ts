/**
 * Links from a share button: they carry who shared them, and some platforms show that to whoever
 * opens the link. A parameter that names the sharer can be cut off. In a short link it is the
 * address itself that does.
 */

/** Parameters that name who shared or clicked, whatever the site. `*` stands for any rest. */
const ANYWHERE = named(
  // Facebook, Instagram, Threads
  "fbclid mibextid igsh igshid ig_mid ig_rid rdid share_url sfnsn extid xmt slof paipv eav",
  // Who clicked: Google, Microsoft, X, TikTok, LinkedIn, Yandex, Pinterest, Snapchat
  "gclid gclsrc gbraid wbraid dclid msclkid twclid ttclid li_fat_id yclid epik sccid",
  // Which of the readers of a letter
  "mc_eid mc_cid _hsenc _hsmi vero_id oly_enc_id oly_anon_id mkt_tok utm_*",
  // TikTok, Douyin
  "_r _t _d sender_device sender_web_id sharer_* social_sharing u_code ug_btm ug_source tt_from",
  "link_reflow_popup_iteration_sharer ugbiz_name",
  // Xiaohongshu, Bilibili, WeChat, NetEase Music
  "share_* sharer sharerid shareuid shareuserid shareid shareredid xhsshare author_share appuid",
  "apptime vd_source unique_k bbid",
  // Zalo, Shopee, Lazada
  "zarsrc smtt uls_trackid sp_atk xptdk laz_share_info laz_token laz_trackid mmp_pid",
  // LinkedIn, Reddit; invitations
  "rcm trackingid lipi midtoken midsig correlation_id invite_code inviter invited_by",
);

/** Parameters that name the sharer only on these sites: elsewhere they may be what the link is of. */
const ON_SITES: readonly (readonly [sites: readonly string[], names: readonly string[]])[] = [
  [named("youtube.com youtu.be"), named("si pp feature")],
  [named("spotify.com"), named("si pt nd sp_cid")],
  [named("twitter.com x.com"), named("s t")],
  [
    named("facebook.com fb.com fb.watch"),
    named("ref refid refsrc hc_ref __tn__ __cft__* _rdr notif_*"),
  ],
  [
    named("tiktok.com douyin.com"),
    named("user_id sec_user_id did iid timestamp checksum enter_from"),
  ],
  [named("xiaohongshu.com"), named("xsec_source app_platform app_version")],
  [named("163.com"), named("userid uct dlt")],
  [named("linkedin.com"), named("trk")],
  [named("google.com"), named("g_ep g_st")],
];

/** Addresses that are made anew for each sharer: host, and how the path begins. */
const SHORT: readonly (readonly [site: string, path: RegExp])[] = [
  ["vt.tiktok.com", /^\/./],
  ["vm.tiktok.com", /^\/./],
  ["tiktok.com", /^\/t\//],
  ["v.douyin.com", /^\/./],
  ["xhslink.com", /^\/./],
  ["b23.tv", /^\/(?!BV|av|ep|ss)/i],
  ["facebook.com", /^\/share(?:\/|$)/],
  ["fb.com", /^\/share(?:\/|$)/],
  ["instagram.com", /^\/share(?:\/|$)/],
  ["reddit.com", /^\/(?:r|u|user)\/[^/]+\/s\//],
  ["pin.it", /^\/./],
  ["maps.app.goo.gl", /^\/./],
  ["spotify.link", /^\/./],
  ["lnkd.in", /^\/./],
  ["s.shopee.vn", /^\/./],
  ["s.lazada.vn", /^\/./],
  ["shp.ee", /^\/./],
];

/** A link that may show who shared it. */
export interface ShareLink {
  link: string;
  /** `cut`: what names the sharer can be cut off. `short`: the whole address does. */
  kind: "cut" | "short";
}

/**
 * It begins a word. Han, kana and Hangul end it, whose writers put no space behind a link; Vietnamese
 * letters may stand in an address.
 */
const LINK =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,24})(?::\d{1,5})?(?:[/?#](?:(?![\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}，。！？；：、（）「」『』“”‘’<>"])\S)*)?/giu;

/** Signs behind a link that belong to the sentence. */
const AFTER = ")]}'.,;:!?…*_~";

/** Links of a text that may show who shared them. */
export function shareLinks(text: string): ShareLink[] {
  return linksOf(text).flatMap(({ link, host }) => {
    const found: ShareLink[] = [];
    if (cut(link, host) !== link) found.push({ link, kind: "cut" });
    else if (isShort(link, host)) found.push({ link, kind: "short" });
    return found;
  });
}

/**
 * The text without the parameters that name who shared its links. Nothing else changes, not a sign:
 * the words are the resident's.
 */
export function withoutSharers(text: string): string {
  let clean = "";
  let end = 0;
  for (const { link, host, at } of linksOf(text)) {
    clean += text.slice(end, at) + cut(link, host);
    end = at + link.length;
  }
  return clean + text.slice(end);
}

interface Link {
  link: string;
  /** Lower case, without `www.` and the like. */
  host: string;
  at: number;
}

/** A point as it stands before the last part of every host. */
const HOST_POINT = /\.\p{L}/u;

function linksOf(text: string): Link[] {
  // Most texts have none: a point of theirs ends a sentence.
  if (!text.includes(".") || !HOST_POINT.test(text)) return [];
  return [...text.matchAll(LINK)].map(({ 0: whole, 1: host = "", index }) => {
    return { link: withoutSignsAfter(whole), host: host.toLowerCase(), at: index };
  });
}

/** From the end: a pattern would try each sign of a long run in its middle as the first one. */
function withoutSignsAfter(link: string): string {
  let end = link.length;
  while (end > 0 && AFTER.includes(link.charAt(end - 1))) end--;
  return link.slice(0, end);
}

function cut(link: string, host: string): string {
  const first = link.search(/[?&#]/);
  if (first < 0) return link;
  let kept = link.slice(0, first);
  // The first parameter that stays follows the "?" of one that goes.
  let isAsked = false;
  for (const [, sign = "", pair = ""] of link.slice(first).matchAll(/([?&#])([^?&#]*)/g)) {
    if (sign !== "#" && namesSharer(pair, host)) {
      isAsked ||= sign === "?";
      continue;
    }
    kept += (isAsked && sign === "&" ? "?" : sign) + pair;
    isAsked = false;
  }
  return kept;
}

function namesSharer(pair: string, host: string): boolean {
  const [raw = ""] = pair.replace(/^amp;/, "").split("=");
  const name = decoded(raw).toLowerCase();
  if (isAmong(name, ANYWHERE)) return true;
  return ON_SITES.some(
    ([sites, names]) => sites.some((site) => isOn(host, site)) && isAmong(name, names),
  );
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((one) =>
    one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : name === one,
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function isShort(link: string, host: string): boolean {
  const path = link.replace(/^https?:\/\//i, "").replace(/^[^/?#]*/, "");
  return SHORT.some(([site, begins]) => isOn(host, site) && begins.test(path));
}

function isOn(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

function named(...lines: string[]): readonly string[] {
  return lines.flatMap((line) => line.split(" "));
}
