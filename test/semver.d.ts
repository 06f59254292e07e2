/** Its own types are a package of their own; this is what the tests use. */
declare module "semver" {
  const semver: { satisfies(version: string, range: string): boolean };
  export default semver;
}
