/** A column of the plate: a printed figure cut into cells that stand one below the other. */
export interface PlateColumn {
  words: string;
  disputed: boolean;
  /** Too long for the large size. */
  isLong: boolean;
  /** `upright`: two or three digits set across in one cell; longer runs lie on their side. */
  cells: { text: string; upright: boolean }[];
}

const longestLarge = 10;
const longest = 16;
const mostColumns = 3;

/** The first figures that fit a leaf of four columns, in the order of the record. `520万元` has the cells 520, 万, 元. */
export function plateColumns(printed: readonly { words: string; disputed: boolean }[]): PlateColumn[] {
  return printed
    .map(({ words, disputed }) => {
      const cells = (words.match(/[\d.,]+%?|[A-Za-z]+|\s|./gu) ?? []).map((text) => ({ text, upright: /^\d{2,3}$/.test(text) }));
      const height = cells.reduce((sum, { text, upright }) => sum + (upright || text.length === 1 ? 1 : text.length * 0.55), 0);
      return { words, disputed, isLong: height > longestLarge, cells, height };
    })
    .filter(({ height }) => height <= longest)
    .slice(0, mostColumns)
    .map(({ height: _, ...column }) => column);
}
