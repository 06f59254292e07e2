type Point = readonly [lat: number, lon: number];

/**
 * What is wrong with a polygon in CAP's form ("lat,lon lat,lon ..."), whose form the schema has
 * checked; null: nothing. Aggregators of alerts refuse one that is open or crosses itself.
 */
export function polygonFault(text: string): string | null {
  const points = text.split(" ").map(pointOf);
  const [first, last] = [text.split(" ")[0], text.split(" ").at(-1)];
  if (first !== last) return "the last point must be the first one";
  if (points.some(([lat, lon]) => Math.abs(lat) > 90 || Math.abs(lon) > 180)) {
    return "no point of the earth: latitude comes first";
  }
  const sides = points.slice(1).map((to, i): [Point, Point] => [points[i] ?? to, to]);
  const isSimple = sides.every((side, i) =>
    sides.slice(i + 1).every((other, j) => {
      const isNext = j === 0;
      const closesRing = i === 0 && i + 1 + j === sides.length - 1;
      return isNext || closesRing ? !foldsBack(side, other, isNext) : !meet(side, other);
    }),
  );
  return isSimple ? null : "its sides cross, touch or repeat";
}

function pointOf(pair: string): Point {
  const [lat = 0, lon = 0] = pair.split(",").map(Number);
  return [lat, lon];
}

/** Above 0: `c` lies on one side of the line from `a` to `b`; below 0: on the other; 0: on it. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

/** Whether `point`, which is on the line of a side, is on the side. */
function isOn([a, b]: [Point, Point], point: Point): boolean {
  const between = (i: 0 | 1) =>
    Math.min(a[i], b[i]) <= point[i] && point[i] <= Math.max(a[i], b[i]);
  return between(0) && between(1);
}

function meet(one: [Point, Point], other: [Point, Point]): boolean {
  const [a, b] = one;
  const [c, d] = other;
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc !== abd && cda !== cdb) return true;
  return (
    (abc === 0 && isOn(one, c)) ||
    (abd === 0 && isOn(one, d)) ||
    (cda === 0 && isOn(other, a)) ||
    (cdb === 0 && isOn(other, b))
  );
}

/** Two neighbours share a point. Whether they share more, or one of them is no line. */
function foldsBack(side: [Point, Point], other: [Point, Point], isNext: boolean): boolean {
  const [from, corner] = isNext ? side : [side[1], side[0]];
  const to = isNext ? other[1] : other[0];
  if (turn(from, corner, to) !== 0) return false;
  return isOn([from, corner], to) || isOn([corner, to], from);
}
