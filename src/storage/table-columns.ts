import { customType, integer } from "drizzle-orm/sqlite-core";

export const bytes = customType<{
  data: Uint8Array<ArrayBuffer>;
  driverData: ArrayBuffer | Uint8Array;
}>({
  dataType: () => "blob",
  fromDriver: (stored) => new Uint8Array(stored),
  toDriver: (value) => value,
});

/**
 * A new builder for each table, because drizzle names a column by the first key under which it
 * finds the builder.
 */
export const rowId = () => integer().primaryKey({ autoIncrement: true });
