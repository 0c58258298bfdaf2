import { wrapText } from './wrap-text.ts';

/** The text in a box: a name, and lines below it. */
export interface BoxWords {
  name: string;
  note?: string;
}

export interface ContractWords {
  /** One payer, or several who share the cost. */
  payers: readonly BoxWords[];
  agency: BoxWords;
  /** The labels of the arrows: from the payers to the agency, and from the agency to the place. */
  pays: string;
  gives: string;
  /** Where the work is done. */
  place: BoxWords;
  served: BoxWords;
}

export interface ContractForm {
  /** Whether the place belongs to the agency; otherwise it belongs to someone else, and the worker is shown among others. */
  isOwnPlace: boolean;
  /** Whether the document says who is served. */
  isServedSaid: boolean;
}

export interface ContractBox {
  form: 'party' | 'host' | 'own' | 'open';
  x: number;
  y: number;
  width: number;
  height: number;
  lines: { words: string; x: number; y: number; isName: boolean }[];
}

export interface ContractDiagram {
  width: number;
  height: number;
  boxes: ContractBox[];
  arrows: { line: string; head: string; label: { words: string; x: number; y: number; anchor: 'middle' | 'end' } | null }[];
  people: { x: number; y: number; isBought: boolean }[];
}

const size = 13;
const lineHeight = 17;
const pad = 8;
const headLength = 6;
const gap = 48;

/** Places the diagram: money flows from left to right, work from top to bottom: payers, agency, place of work, people served. */
export function placeContract(words: ContractWords, { isOwnPlace, isServedSaid }: ContractForm, width: number): ContractDiagram {
  const side = Math.round(width * 0.37);
  const right = width - side;
  const payerTops: ContractBox[] = [];
  let foot = 1;
  for (const payer of words.payers) {
    const box = boxOf('party', payer, 1, foot, side);
    payerTops.push(box);
    foot += box.height + pad;
  }
  const payersFoot = foot - pad;
  const lone = boxOf('party', words.agency, right - 1, 1, side);
  const height = Math.max(lone.height, words.payers.length === 1 ? payersFoot - 1 : 0);
  const lowered = words.payers.length === 1 ? 0 : Math.max(0, (payersFoot - 1 - height) / 2);
  const agency = moved({ ...lone, height }, lowered);
  const middle = agency.y + agency.height / 2;
  const centre = agency.x + agency.width / 2;
  const placeTop = Math.max(payersFoot, agency.y + agency.height) + gap;
  const place = { ...boxOf(isOwnPlace ? 'own' : 'host', words.place, 1, placeTop, width - 2, width * 0.5), height: 74 };
  const servedTop = place.y + place.height + 30;
  const served = boxOf(isServedSaid ? 'party' : 'open', words.served, 1, servedTop, width - 2);
  const bend = side + 10;
  const seats = [0, 1, 2, 3].map((step) => centre - step * 24);
  return {
    width,
    height: served.y + served.height + 1,
    boxes: [...payerTops, agency, place, served],
    arrows: [
      ...payerTops.map((payer, index) => {
        const y = payer.y + payer.height / 2;
        const isMain = index === Math.floor((payerTops.length - 1) / 2);
        return {
          line:
            isMain || Math.abs(y - middle) < 1 ? `M${side + 1} ${middle}H${right - 1 - headLength}` : `M${side + 1} ${y}H${bend}V${middle}`,
          head: isMain ? `M${right - 1} ${middle}l${-headLength - 2} -4v8z` : '',
          label: isMain
            ? { words: words.pays, x: ((words.payers.length === 1 ? side : bend) + right) / 2, y: middle - 6, anchor: 'middle' as const }
            : null,
        };
      }),
      {
        line: `M${centre} ${agency.y + agency.height}V${placeTop - headLength}`,
        head: `M${centre} ${placeTop}l-4 ${-headLength - 2}h8z`,
        label: { words: words.gives, x: centre - 8, y: placeTop - gap / 2 + 4, anchor: 'end' },
      },
      {
        line: `M${centre} ${place.y + place.height}V${servedTop - headLength}`,
        head: `M${centre} ${servedTop}l-4 ${-headLength - 2}h8z`,
        label: null,
      },
    ],
    people: seats.map((x, index) => ({ x, y: place.y + place.height - 20, isBought: isOwnPlace || index === 0 })),
  };
}

function boxOf(form: ContractBox['form'], { name, note }: BoxWords, x: number, y: number, width: number, room = width): ContractBox {
  const lines = [
    ...wrapText(name, size, room - pad * 2).map((words) => ({ words, isName: true })),
    ...(note === undefined ? [] : wrapText(note, size - 0.5, room - pad * 2).map((words) => ({ words, isName: false }))),
  ];
  return {
    form,
    x,
    y,
    width,
    height: lines.length * lineHeight + pad * 2 - 3,
    lines: lines.map((line, index) => ({ ...line, x: x + pad, y: y + pad + 11 + index * lineHeight })),
  };
}

function moved(box: ContractBox, down: number): ContractBox {
  return { ...box, y: box.y + down, lines: box.lines.map((line) => ({ ...line, y: line.y + down })) };
}
