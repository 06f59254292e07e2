import type { MapWords } from "./map-vi.ts";

export const mapEn: MapWords = {
  locale: "en",
  title: "Map",
  label: "Where the tip is, on a map; the text beside it says the same.",
  failed: "The map could not be loaded. The coordinates can be used.",
  nowhere: "These coordinates can't be drawn on a map.",
  nearest: ({ name, far, direction }) => `${far} ${direction} of ${name}.`,
  here: (name) => `At ${name}.`,
  about: (distance) => `About ${distance}`,
  centre: (area) => `the centre of ${area}`,
  inside: (area) => `Inside the outline of ${area}.`,
  outside: "Outside of every outline on the map.",
  chose: (area) => `The resident chose ${area}, though.`,
  noOutlines:
    "The map has no outlines of areas yet. The system administrator adds them to flows/place.yaml.",
  bare: "The map has no outlines of areas and no known points yet, so it is a grid with a scale. The system administrator adds them to flows/place.yaml.",
  across: (distance) => `The map is ${distance} wide.`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  north: "N",
  compass: {
    north: "north",
    northEast: "north-east",
    east: "east",
    southEast: "south-east",
    south: "south",
    southWest: "south-west",
    west: "west",
    northWest: "north-west",
  },
};
