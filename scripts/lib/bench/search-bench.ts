import { existsSync } from 'node:fs';
import { atlasOf } from '../../../src/check/atlas-of-content.ts';
import { readContent } from '../../../src/check/reading/read-content.ts';
import { fileNames } from '../../../src/search/format/file-names.ts';
import type { Root } from '../../../src/search/format/records.ts';
import { entitiesOf } from '../../../src/search/indexing/entities.ts';
import { searchFilesOf } from '../../../src/search/indexing/search-files.ts';
import { paths } from '../paths.ts';
import { packagesOnDemand } from '../programs/packages-on-demand.ts';
import { atlasSearch } from './atlas-search.ts';
import { browserSpeed } from './browser-speed.ts';
import { comparePeers } from './compare-peers.ts';
import { type FirstResult, firstResult } from './first-result.ts';
import { gzipSize } from './gzip.ts';
import { type Survived, survive } from './hostile.ts';
import { type Injected, injectedBy } from './hostile-page.ts';
import { hostileQueries } from './hostile-queries.ts';
import { keystrokesOf } from './keystrokes.ts';
import { nodeSpeed, type Speed } from './node-speed.ts';
import type { Compared } from './peers/peer.ts';
import { type Quality, qualityByClass, qualityOf, type WithAndWithout } from './quality.ts';
import { readQueries } from './relevance.ts';
import { searchCode } from './search-code.ts';
import { syntheticEntities } from './synthetic.ts';
import { measureWeights, type WeightReport } from './weight-effects.ts';

/** What the search costs a reader when the atlas has so many cases. */
export interface AtSize {
  cases: number;
  records: number;
  /** The whole index, gzip bytes, and its files. */
  indexBytes: number;
  indexFiles: number;
  first: FirstResult;
  node: Speed;
  /** `null` when no browser was asked. */
  browser: Speed | null;
}

export interface SearchReport {
  /** At the current size, and with the requested numbers of synthetic cases. */
  sizes: AtSize[];
  quality: WithAndWithout[];
  searches: Compared[];
  hostile: Survived;
  /** `null` without a browser or a built site. */
  injected: Injected | null;
  /** Whether the code was measured in the built site, or only the engine. */
  isCodeBuilt: boolean;
}

/** The number of keystrokes to sample at each size; larger sizes are slower. */
const sampled = [Number.POSITIVE_INFINITY, 300, 150];

/** Measures the search; `isQuick` omits the largest size and the browser. */
export async function benchSearch(isQuick: boolean, tell: (what: string) => void): Promise<SearchReport> {
  const atlas = atlasOf(readContent(paths.content));
  const real = entitiesOf(atlas);
  const sets = readQueries('tests/relevance');
  const queries = sets.given.map(({ query }) => query);
  const code = await searchCode(paths.dist);
  const hasBrowser = !isQuick;

  const sizes: AtSize[] = [];
  for (const [at, count] of (isQuick ? [0, 1000] : [0, 1000, 10_000]).entries()) {
    tell(count === 0 ? 'the atlas as it is' : `${count.toLocaleString('en')} cases`);
    const entities = syntheticEntities(real, count);
    const keystrokes = keystrokesOf(queries, isQuick ? 150 : sampled[at]);
    const { files } = searchFilesOf(atlas, entities);
    const made = atlasSearch(files);
    sizes.push({
      cases: entities.filter(({ kind }) => kind === 'case').length,
      records: entities.length,
      indexBytes: [...files.values()].reduce((sum, body) => sum + gzipSize(body), 0),
      indexFiles: files.size,
      first: await firstResult(made, files, queries, code),
      node: await nodeSpeed({ open: async () => (await made.open()).suggest, keystrokes }),
      browser: hasBrowser ? await browserSpeed(files, keystrokes) : null,
    });
  }

  tell('relevance');
  const { files } = searchFilesOf(atlas, real);
  const opened = await atlasSearch(files).open();
  const quality = await qualityByClass(atlas, sets, opened.ask);

  tell('other searches');
  const { characters } = JSON.parse(files.get(fileNames.root) ?? '{}') as Root;
  const peerKeystrokes = keystrokesOf(queries, 150);
  const own = ownLine(sizes[0], await qualityOf(atlas, sets, opened.ask));
  const installed = await packagesOnDemand('peers');
  if ('problem' in installed) tell(`${installed.problem} The other searches are left out.`);
  const packages = 'problem' in installed ? null : installed;
  const peers = await comparePeers({ packages, atlas, entities: real, characters, queries: sets, keystrokes: peerKeystrokes, hasBrowser });
  const searches = [...own, ...peers];

  tell('hostile queries');
  const hostile = await survive(opened, hostileQueries(isQuick ? 1000 : 10_000));
  const isPageThere = hasBrowser && existsSync(`${paths.dist}/en/search/index.html`);
  const injected = isPageThere ? await injectedBy(paths.dist, hostileQueries(300, 2)) : null;
  return { sizes, quality, searches, hostile, injected, isCodeBuilt: code.isBuilt };
}

/** Measures the effect of each search weight. */
export function benchWeights(tell: (what: string) => void): Promise<WeightReport> {
  return measureWeights(atlasOf(readContent(paths.content)), readQueries('tests/relevance'), tell);
}

function ownLine(atLaunch: AtSize | undefined, quality: Quality): Compared[] {
  return atLaunch ? [{ name: 'this atlas', quality, bytesFirstResult: atLaunch.first.median, speed: atLaunch.node }] : [];
}
