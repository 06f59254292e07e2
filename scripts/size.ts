import { createBuilder } from "vite";
import { bundleOf, chunksOf, lineOf, overBudget, shares, sizesOf } from "./bundle-sizes.ts";

/** Builds in memory. Prints the compressed sizes of the bundles and the share of each package. */
const builder = await createBuilder({ logLevel: "error", build: { write: false } });
for (const name of ["worker", "client"]) {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`no environment ${name}`);
  const result = await builder.build(environment);
  const sizes = sizesOf(name, result);
  if (overBudget(sizes).length > 0) process.exitCode = 1;
  console.log(sizes.map(lineOf).join("\n"));
  for (const chunk of chunksOf(bundleOf(result)).filter(({ isEntry }) => isEntry)) {
    console.log(`\n${chunk.fileName}, each part compressed on its own:`);
    console.log(`${shares(chunk).map(lineOf).join("\n")}\n`);
  }
}
