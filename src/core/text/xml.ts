/** An element to be written. Text is text: nothing in it is ever taken for markup. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export function xml(
  name: string,
  attributes: Record<string, string>,
  ...children: XmlNode[]
): XmlElement {
  return { name, attributes, children };
}

/** A whole XML 1.0 document, well-formed whatever the texts hold. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeNode(root)}\n`;
}

/**
 * What XML 1.0 can hold in no form, not even escaped: controls, half surrogates and two
 * non-characters. Each becomes U+FFFD, so that a reader sees that something was there.
 */
export function xmlText(text: string): string {
  return text.toWellFormed().replaceAll(NOT_XML, "\uFFFD");
}

const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  // For `]]>`, which may not stand in a text.
  ">": "&gt;",
  '"': "&quot;",
  // A reader would turn a bare one into a line feed, and in an attribute all three into a space.
  "\r": "&#13;",
};
const ATTRIBUTE_ESCAPES: Record<string, string> = { ...ESCAPES, "\n": "&#10;", "\t": "&#9;" };

function writeNode(node: XmlNode): string {
  if (typeof node === "string") return escaped(node, /[&<>"\r]/g, ESCAPES);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value, /[&<>"\r\n\t]/g, ATTRIBUTE_ESCAPES)}"`,
  );
  const start = `<${node.name}${attributes.join("")}`;
  if (node.children.length === 0) return `${start}/>`;
  return `${start}>${node.children.map(writeNode).join("")}</${node.name}>`;
}

function escaped(text: string, pattern: RegExp, by: Record<string, string>): string {
  return xmlText(text).replaceAll(pattern, (char) => by[char] ?? char);
}
