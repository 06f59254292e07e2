/** The part of the package that is used; it brings no types. */
declare module "wawoff2" {
  /** A font of the web as a TrueType font. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
