import { writeFileSync } from 'node:fs';
import palette from '../src/styles/palette.json' with { type: 'json' };
import { coloursCss } from './lib/colours.ts';

// Run after editing the palette; a test fails if the two differ.
writeFileSync('src/styles/colours.css', coloursCss(palette));
console.log(`Wrote ${Object.keys(palette).length} colours to src/styles/colours.css.`);
