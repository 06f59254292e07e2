import type { XmlElement, XmlNode } from "../../../src/core/text/xml.ts";

/**
 * A strict reader of the XML 1.0 that a document without DTD, comments and CDATA consists of. It
 * throws where a conforming parser would, and changes line ends and spaces as one does.
 */
export function readXml(document: string): XmlElement {
  const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(document);
  if (illegal) throw new Error(`illegal character at ${illegal.index}`);
  const declared = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(document);
  if (!declared) throw new Error("no XML declaration");
  const reader = new Reader(document.slice(declared[0].length).replace(/\r\n?/g, "\n"));
  const root = reader.element();
  reader.end();
  return root;
}

/** Children of that name. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return elementsOf(children).filter((child) => child.name === name);
}

export function elementsOf(nodes: XmlNode[]): XmlElement[] {
  return nodes.filter((node) => typeof node !== "string");
}

/** The text in an element and everything in it. */
export function textOf(node: XmlNode | undefined): string {
  if (node === undefined) throw new Error("no such element");
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}

const NAME = "[A-Za-z_][\\w.:-]*";
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

class Reader {
  #rest: string;

  constructor(text: string) {
    this.#rest = text;
  }

  element(): XmlElement {
    const name = this.#take(new RegExp(`^<(${NAME})`))[1] ?? "";
    const attributes = this.#attributes();
    if (this.#take(/^\s*(\/?)>/)[1] === "/") return { name, attributes, children: [] };
    const children: XmlNode[] = [];
    while (!this.#rest.startsWith("</")) {
      const isElement = this.#rest.startsWith("<");
      children.push(isElement ? this.element() : this.#text());
    }
    this.#take(new RegExp(`^</${name}\\s*>`));
    return { name, attributes, children };
  }

  end(): void {
    if (this.#rest.trim() !== "") throw new Error(`after the root: ${this.#rest}`);
  }

  #attributes(): Record<string, string> {
    const found: Record<string, string> = {};
    const pattern = new RegExp(`^\\s+(${NAME})="([^<"]*)"`);
    for (let at = pattern.exec(this.#rest); at; at = pattern.exec(this.#rest)) {
      const [whole, name = "", value = ""] = at;
      if (name in found) throw new Error(`${name} twice`);
      found[name] = resolved(value.replace(/[\t\n]/g, " "));
      this.#rest = this.#rest.slice(whole.length);
    }
    return found;
  }

  #text(): string {
    const text = this.#take(/^[^<]+/)[0];
    if (text.includes("]]>")) throw new Error("]]> in a text");
    return resolved(text);
  }

  #take(pattern: RegExp): RegExpExecArray {
    const found = pattern.exec(this.#rest);
    if (!found) throw new Error(`${pattern} expected at: ${this.#rest.slice(0, 40)}`);
    this.#rest = this.#rest.slice(found[0].length);
    return found;
  }
}

function resolved(text: string): string {
  const strict = text.replace(/&(?:#(\d+)|([a-z]+));/g, "");
  if (strict.includes("&")) throw new Error(`a bare ampersand in: ${text}`);
  return text.replace(/&(?:#(\d+)|([a-z]+));/g, (_, code?: string, name = "") => {
    const char = code ? String.fromCodePoint(Number(code)) : ENTITIES[name];
    if (char === undefined) throw new Error(`&${name}; is unknown`);
    return char;
  });
}
