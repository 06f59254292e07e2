import * as z from "zod/mini";

/** In degrees, as GeoJSON has it: longitude first. */
const position = z.tuple([z.number(), z.number()]);

/** Polygons of rings, as the coordinates of GeoJSON's MultiPolygon: the first ring is the outer one. */
const outline = z.array(z.array(z.array(position)));

/** What is known of a place for drawing it; the build makes it of `place.yaml`. */
export const townMapSchema = z.object({
  areas: z.array(
    z.object({
      id: z.string(),
      /** What everybody calls its centre. */
      at: z.nullable(position),
      outline: z.nullable(outline),
    }),
  ),
  /** `name`: as the place's first language has it. */
  landmarks: z.array(z.object({ name: z.string(), at: position })),
});

export type Position = z.infer<typeof position>;
export type Outline = z.infer<typeof outline>;
export type TownMap = z.infer<typeof townMapSchema>;
