import {
  exportsRefused,
  type Members,
  replaced,
  withEmptyMethods,
  withoutMembers,
  withRefused,
} from "./edits.ts";
import type { Trimmed } from "./trimmed.ts";

const CORE = "drizzle-orm/sqlite-core";

/** What a query has that is built anew each time and run at once. */
const LATER = ["toSQL", "prepare", "values", "execute", "$dynamic"];
const JOINS = ["createJoin", "leftJoin", "rightJoin", "innerJoin", "fullJoin"];

/**
 * A station's queries each read or write one table. Without joins, `with`, set operations and
 * groups there are no subqueries, views and aliases.
 */
const CUT: Record<string, Members> = {
  [`${CORE}/db.js`]: {
    BaseSQLiteDatabase: ["$with", "with", "$count", "all", "get", "values", "transaction"],
  },
  [`${CORE}/query-builders/select.js`]: {
    SQLiteSelectQueryBuilderBase: [
      ...JOINS,
      ...["crossJoin", "createSetOperator", "union", "unionAll", "intersect", "except"],
      ...["addSetOperators", "having", "groupBy", "offset", "as", "getSelectedFields"],
      ...["toSQL", "$dynamic"],
    ],
    SQLiteSelectBase: ["$withCache", "prepare", "values", "execute"],
  },
  [`${CORE}/query-builders/insert.js`]: {
    SQLiteInsertBuilder: ["select"],
    SQLiteInsertBase: LATER,
  },
  [`${CORE}/query-builders/update.js`]: {
    SQLiteUpdateBase: [...JOINS, "from", "orderBy", "limit", ...LATER],
  },
  [`${CORE}/query-builders/delete.js`]: { SQLiteDeleteBase: ["orderBy", "limit", ...LATER] },
  // Relations (`db.query`) need a schema, which no store gives.
  [`${CORE}/dialect.js`]: {
    SQLiteDialect: ["buildRelationalQuery", "buildSetOperations", "buildSetOperationQuery"],
    // Migrations are our own: `storage/migrate.ts`.
    SQLiteSyncDialect: ["migrate"],
  },
  [`${CORE}/session.js`]: {
    SQLitePreparedQuery: [
      ...["queryWithCache", "getQuery", "mapRunResult", "mapAllResult", "mapGetResult"],
      ...["execute", "mapResult"],
    ],
    SQLiteSession: [
      ...["all", "get", "values", "count", "extractRawRunValueFromBatchResult"],
      ...["extractRawAllValueFromBatchResult", "extractRawGetValueFromBatchResult"],
      "extractRawValuesValueFromBatchResult",
    ],
  },
  "drizzle-orm/durable-sqlite/session.js": {
    SQLiteDOSession: ["transaction"],
    SQLiteDOPreparedQuery: ["isResponseInArrayMode"],
  },
  "drizzle-orm/sql/sql.js": { SQL: ["append", "inlineParams"] },
  [`${CORE}/columns/common.js`]: {
    SQLiteColumnBuilder: ["references", "unique", "generatedAlwaysAs"],
  },
};

/** They are called for each query, and have nothing to do. */
const EMPTY: Record<string, Members> = {
  [`${CORE}/dialect.js`]: { SQLiteDialect: ["buildWithCTE", "buildJoins"] },
};

const REFUSED: Record<string, string[]> = {
  "drizzle-orm/relations.js": [
    ...["Many", "One", "createTableRelationsHelpers", "extractTablesRelationalConfig"],
    ...["getOperators", "getOrderByOperators", "mapRelationalRow", "normalizeRelation"],
  ],
  [`${CORE}/query-builders/query.js`]: ["RelationalQueryBuilder"],
  // Queries of databases that are asked over a network.
  [`${CORE}/query-builders/raw.js`]: ["SQLiteRaw"],
  // Parts of a query that are given as functions, and columns too.
  "drizzle-orm/selection-proxy.js": ["SelectionProxyHandler"],
  [`${CORE}/columns/all.js`]: ["getSQLiteColumnBuilders"],
  // The tables are made by `storage/station-migrations.ts`.
  [`${CORE}/foreign-keys.js`]: ["ForeignKeyBuilder", "ForeignKey", "foreignKey"],
};

/** Columns with dates, a log of all queries, and names of columns made from those of properties. */
const PARTS: Record<string, string[]> = {
  [`${CORE}/columns/integer.js`]: ["SQLiteTimestamp", "SQLiteTimestampBuilder"],
  "drizzle-orm/casing.js": ["toSnakeCase", "toCamelCase"],
  "drizzle-orm/logger.js": ["ConsoleLogWriter", "DefaultLogger"],
};

/**
 * With one copy of the library an object's class is told by `instanceof`. The walk up its classes
 * by their kinds, for each value of each query, took 6 % of the runtime's time in a test of floods.
 */
const IS = /function is\(value, type\) \{[\s\S]*?\n\}/;
const ONE_COPY = "function is(value, type) { return value instanceof type; }";

export const DRIZZLE: Trimmed[] = [
  ...Object.entries(CUT).map(([file, members]) =>
    trimmed(file, (code) => withEmptyMethods(withoutMembers(code, members), EMPTY[file] ?? {})),
  ),
  ...Object.entries(REFUSED).map(([file, names]) => trimmed(file, () => exportsRefused(...names))),
  ...Object.entries(PARTS).map(([file, names]) =>
    trimmed(file, (code) => withRefused(code, ...names)),
  ),
  trimmed("drizzle-orm/entity.js", (code) => replaced(code, IS, ONE_COPY)),
];

function trimmed(file: string, edit: Trimmed["edit"]): Trimmed {
  return { file, only: "worker", edit };
}
