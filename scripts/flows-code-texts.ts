import type { CodeTexts } from "../src/core/check/check-texts.ts";

/**
 * Texts that the sources name: `"note-wait"` itself, and every text that `` `note-${what}` `` may
 * mean. The parts of a template that are filled in stand for words of a text's id.
 */
export function codeTexts(sources: string[]): CodeTexts {
  const ids = new Set<string>();
  const patterns = new Set<string>();
  for (const source of sources) {
    for (const [, id] of source.matchAll(/"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"/g)) ids.add(id ?? "");
    for (const [, template] of source.matchAll(/`([a-z][a-z0-9-]*-\$\{[^`\n]*)`/g)) {
      patterns.add(patternOf(template ?? ""));
    }
  }
  const shapes = [...patterns].map((pattern) => new RegExp(`^${pattern}$`));
  return { has: (id) => ids.has(id) || shapes.some((shape) => shape.test(id)) };
}

function patternOf(template: string): string {
  return template.replace(/\$\{[^}]*\}/g, "[a-zA-Z0-9-]+").replace(/[^\w[\]+-]/g, "");
}
