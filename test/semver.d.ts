/** The types that the tests use. The package has none of its own. */
declare module "semver" {
  const semver: { satisfies(version: string, range: string): boolean };
  export default semver;
}
