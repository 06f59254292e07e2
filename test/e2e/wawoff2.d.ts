/** The used part of the package, which has no types of its own. */
declare module "wawoff2" {
  /** A font of the web as a TrueType font. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
