/** A colour in light mode, in dark mode and in print. */
export interface Colour {
  day: string;
  night: string;
  paper: string;
}

/** The style sheet of the palette: plain values for old browsers, `light-dark()` for the others, print last. */
export function coloursCss(palette: Record<string, Colour>): string {
  const declarations = (value: (colour: Colour) => string, indent: string) =>
    Object.entries(palette)
      .map(([name, colour]) => `${indent}--${name}: ${value(colour)};`)
      .join('\n');
  return `/* Written by scripts/make-colours.ts from palette.json: day, night, paper. Do not edit. */
:root {
  color-scheme: light dark;
${declarations(({ day }) => day, '  ')}
}
@supports (color: light-dark(#000, #fff)) {
  :root {
${declarations(({ day, night }) => `light-dark(${day}, ${night})`, '    ')}
  }
}
@media print {
  :root {
    color-scheme: light;
${declarations(({ paper }) => paper, '    ')}
  }
}
`;
}
