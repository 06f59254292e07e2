import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeXml, xml, xmlText } from "../../../src/core/text/xml.ts";
import { runs } from "../../rounds.ts";
import { anyText } from "./any-text.ts";
import { readXml, textOf } from "./read-xml.ts";

describe("an XML document", () => {
  it("gives back any text, as content and as an attribute", () => {
    fc.assert(
      fc.property(anyText, anyText, (content, value) => {
        const read = readXml(writeXml(xml("a", { of: value }, xml("b", {}, content))));
        expect(textOf(read)).toBe(xmlText(content));
        expect(read.attributes).toEqual({ of: xmlText(value) });
      }),
      { numRuns: runs(2_000) },
    );
  });

  it("changes nothing but what XML can't hold", () => {
    const kept = "Công an 🔔 ]]> <b>&amp;</b> \"'\r\n\t中文";
    expect(xmlText(kept)).toBe(kept);
    expect(xmlText("a\0b\u001Bc\uFFFFd\uD83De")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
  });

  it("takes no text for markup", () => {
    expect(writeXml(xml("a", {}, "]]><x/>&lt;"))).toContain("<a>]]&gt;&lt;x/&gt;&amp;lt;</a>");
    expect(writeXml(xml("a", { b: '"\n' }))).toContain('<a b="&quot;&#10;"/>');
  });
});
