/** An axis-parallel rectangle. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two rectangles overlap; sharing only an edge does not count. */
export function touches(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether the first rectangle lies completely within the second. */
export function isInside(a: Rectangle, b: Rectangle): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

/** The bounding square of a disc. */
export function around(x: number, y: number, radius: number): Rectangle {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}
