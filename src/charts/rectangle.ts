/** An upright rectangle of a picture. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two rectangles share any of the picture; a common edge is not sharing. */
export function touches(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether the first lies wholly in the second. */
export function isInside(a: Rectangle, b: Rectangle): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

/** The square that holds a disc. */
export function around(x: number, y: number, radius: number): Rectangle {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}
