import type { Plugin } from "vite";

const MIGRATIONS = /\/src\/storage\/[a-z-]*migrations\.ts$/;
/** A template that is SQL and nothing else: without comments, and without runs of spaces in quotes. */
const SQL = /`\s*(?:CREATE|ALTER|UPDATE|INSERT|DROP|DELETE|WITH)\b[^`$]*`/g;

/** Migrations are indented for readers alone. */
export const compactSql: Plugin = {
  name: "compact-sql",
  transform(code, id) {
    if (!MIGRATIONS.test(id)) return null;
    return { code: code.replace(SQL, (sql) => sql.replace(/\s+/g, " ")), map: null };
  },
};
