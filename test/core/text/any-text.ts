import fc from "fast-check";

const codeUnits = fc.array(fc.nat(0xffff), { maxLength: 40 });

/** Texts of all kinds, whole characters or not; and markup, controls and halves close together. */
export const anyText = fc.oneof(
  codeUnits.map((units) => String.fromCharCode(...units)),
  fc.string({ unit: "grapheme-composite" }),
  fc.string({
    unit: fc.constantFrom(..."]]>&<\"'\r\n\t\0\u0008\u001F\uFFFE\uD83D\uDE00é中".split("")),
  }),
);
