import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const SCHEMA = readFileSync(join(import.meta.dirname, "cap-1.2.xsd"), "utf8");

/** The documents in which libxml2, which shares no code with this project, finds a fault. */
export async function faultyCap(documents: string[]): Promise<string[]> {
  const xml = documents.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: SCHEMA });
  const named = errors.map(({ loc, message }) => `${loc?.fileName}: ${message}`);
  return documents.filter((_, i) => named.some((fault) => fault.startsWith(`${i}.xml: `)));
}
