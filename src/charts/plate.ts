/** A column of the plate: a printed figure divided into cells from top to bottom. */
export interface PlateColumn {
  words: string;
  disputed: boolean;
  /** Whether it is too long for the large font size. */
  isLong: boolean;
  /** `upright`: two or three digits side by side in one cell; longer digit sequences are rotated. */
  cells: { text: string; upright: boolean }[];
}

const longestLarge = 10;
const longest = 16;
const mostColumns = 3;

/** The first figures, in the order of the record, that fit a plate of four columns. `520万元` has the cells 520, 万, 元. */
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
