/** A part of the app did not come: there is no network, or a deploy has replaced its file. */
export class PartMissing extends Error {
  override name = "PartMissing";
}

/** Loads a part of the app that stands in a file of its own. Throws only PartMissing. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    throw new PartMissing();
  }
}
