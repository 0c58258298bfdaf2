import { describe, expect, test } from 'vitest';
import { type ContractWords, placeContract } from '../../src/charts/contract-diagram.ts';
import { placeMarkScale } from '../../src/charts/mark-scale.ts';
import { placeSteps, stepRadius } from '../../src/charts/step-path.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { wrapText } from '../../src/charts/wrap-text.ts';

describe('lettering in lines', () => {
  test('breaks Latin between words and loses none', () => {
    const lines = wrapText('Tender board, declaration of interests', 13, 100);
    expect(lines.join(' ')).toBe('Tender board, declaration of interests');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(100);
  });

  test('breaks Chinese between characters and never before a comma', () => {
    // Six characters to a line; the comma would be the seventh.
    expect(wrapText('投标委员会议，利益申报', 10, 60)).toEqual(['投标委员会', '议，利益申报']);
  });

  test('parts no corner mark from the character it stands at', () => {
    expect(wrapText('投标委员会「议」，利益申报', 10, 80)).toEqual(['投标委员会', '「议」，利益申报']);
  });

  test('leaves a word that is too long alone', () => {
    expect(wrapText('a responsibility', 13, 40)).toEqual(['a', 'responsibility']);
  });
});

describe('the line of marks', () => {
  const scale = placeMarkScale({ failed: 60, excellent: 90 }, 314);

  test('has its bands side by side, as wide as their marks', () => {
    // From 4 to 300; the top stands at 100, a third of the gap above the upper line.
    expect(scale.bands.map(({ band, x, width }) => [band, x, width])).toEqual([
      ['failed', 4, 177.6],
      ['between', 181.6, 88.8],
      ['excellent', 270.4, 29.6],
    ]);
  });

  test('has a tick at nothing and at either line, and none at a full mark', () => {
    expect(scale.ticks).toEqual([
      { value: 0, x: 4 },
      { value: 60, x: 181.6 },
      { value: 90, x: 270.4 },
    ]);
    expect(scale.end).toBeGreaterThan(300);
  });
});

describe('a path of steps', () => {
  const steps = ['Design', 'Board', 'Invitation', 'Price', 'Letter'].map((title, index) => ({
    title,
    by: index === 1 ? 'the tender board' : null,
  }));

  test('runs down a narrow page, numbered, each step below the other', () => {
    const { steps: placed, links, height } = placeSteps(steps, { width: 300, columns: 1 });
    expect(placed.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(links).toHaveLength(4);
    placed.slice(1).forEach(({ x, y }, index) => {
      expect(x).toBe(placed[0]?.x);
      expect(y - (placed[index]?.y ?? 0)).toBeGreaterThanOrEqual(stepRadius * 2);
    });
    expect((placed.at(-1)?.y ?? 0) + stepRadius).toBeLessThanOrEqual(height);
  });

  test('runs in rows on a wide one', () => {
    const { steps: placed, links } = placeSteps(steps, { width: 800, columns: 4 });
    expect(new Set(placed.slice(0, 4).map(({ y }) => y)).size).toBe(1);
    expect(placed[4]?.y).toBeGreaterThan(placed[0]?.y ?? 0);
    expect(placed[4]?.x).toBe(placed[0]?.x);
    expect(links).toHaveLength(4);
  });

  test('says who acts only where somebody is named', () => {
    const { steps: placed } = placeSteps(steps, { width: 300, columns: 1 });
    expect(placed.map(({ lines }) => lines.some(({ isBy }) => isBy))).toEqual([false, true, false, false, false]);
  });
});

describe('the picture of a contract', () => {
  const words: ContractWords = {
    payers: [{ name: 'City' }],
    agency: { name: 'Agency', note: 'opens posts' },
    pays: 'by head',
    gives: 'sent',
    place: { name: 'Host' },
    served: { name: 'People served' },
  };

  test('keeps every box within the frame, and no box upon another', () => {
    for (const width of [300, 380]) {
      const { boxes, height } = placeContract(
        { ...words, payers: [{ name: 'City' }, { name: 'District' }, { name: 'Community' }] },
        { isOwnPlace: true, isServedSaid: true },
        width,
      );
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(apart).toBe(true);
        }
      });
    }
  });

  test('has one bought worker among others in a post, and a whole bought team in a centre', () => {
    const post = placeContract(words, { isOwnPlace: false, isServedSaid: false }, 380);
    const project = placeContract(words, { isOwnPlace: true, isServedSaid: true }, 380);
    expect(post.people.filter(({ isBought }) => isBought)).toHaveLength(1);
    expect(project.people.every(({ isBought }) => isBought)).toBe(true);
  });

  test('leaves the frame of the served open where the document does not name them', () => {
    const forms = (isServedSaid: boolean) => placeContract(words, { isOwnPlace: false, isServedSaid }, 380).boxes.map(({ form }) => form);
    expect(forms(false)).toEqual(['party', 'party', 'host', 'open']);
    expect(forms(true)).toEqual(['party', 'party', 'host', 'party']);
  });
});
