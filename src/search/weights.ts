/**
 * All numbers that decide which records are found, their order, and the cost of a search. They are part of an index (`index.weights`), so
 * that the bench can disable one and measure the effect: `npm run bench -- search --weights`. Meaning, range and the disabling value of
 * each are in `weightNotes` below; the measurements are in README.md.
 */
export const queryWeights = {
  // Terms of the query
  hanCharacter: 0.5,
  prefix: 0.9,
  prefixOfKnownWord: 0.6,
  prefixLength: 0.2,
  fewestDigitsOfPrefix: 3,
  pinyin: 0.95,
  longestQuery: 64,
  longestLetter: 8,
  mostPrefixExpansions: 200,
  // Names
  partOfName: 0.6,
  partOfNameGain: 0.35,
  beginningOfName: 0.6,
  partOfSynonym: 0.97,
  scatteredName: 0.97,
  nameWithinName: 0.9,
  partWithinName: 0.6,
  linkedName: 0.6,
  broaderService: 0.9,
  mostLinkSteps: 4,
  // Pinyin, initials and abbreviations of names
  fewestPinyinLetters: 4,
  fewestSyllables: 2,
  fewestSyllablesApart: 3,
  knownSyllables: 0.75,
  cutSyllable: 0.9,
  initials: 0.8,
  fewestInitials: 4,
  abbreviation: 0.85,
  fewestAbbreviated: 3,
  mostAbbreviated: 6,
  abbreviationReach: 3,
  longestPinyin: 40,
  // Documents
  titleField: 0.62,
  figureField: 0.85,
  summaryField: 0.45,
  repeatedInText: 0.34,
  inText: 0.27,
  laterYear: 0.85,
  passedOnFrom: 0.65,
  broaderFallback: 0.5,
  siblingFallback: 0.4,
  confirmation: 0.05,
  fewestLettersOfPrefix: 3,
  mostPrefixLookups: 40,
  mostNamesFollowed: 48,
  // Scores
  rarity: 1,
  coverage: 2,
  scoreFloor: 0.05,
  bearer: 0.1,
  reranked: 1.5,
  // Spelling
  fewestLettersToCorrect: 4,
  fewestLettersOfBeginning: 5,
  fewestLettersOfHalf: 3,
  stepsPerLetter: 0.26,
  correction: 0.95,
  correctionStep: 0.1,
  correctedBeginning: 0.1,
  splitCompound: 0.95,
  fuseThreshold: 0.45,
  similarity: 0.25,
  lengthDifference: 3,
  mostCandidates: 96,
  mostCorrections: 4,
  // What the page shows of the results
  suggestionFloor: 0.4,
  suggestionOfName: 0.5,
  suggestionsPerKind: 3,
  snippetLetters: 150,
  repeatedInSnippet: 0.1,
  // File sizes, which building an index and reading it must agree on
  cardsPerFile: 8,
  textsPerFile: 4,
};

/** The weights that are used only to build an index; they never reach the browser. */
export const indexWeights = {
  wayLink: 0.9,
  checkLink: 0.6,
  oftenFrom: 3,
  fewestLettersOfVocabulary: 4,
  mostNamesOfKind: 300,
  mostDocumentsOfKey: 2_000,
  shortestShard: 1_500,
  longestShard: 12_000,
  mostShards: 300,
};

export type QueryWeights = typeof queryWeights;
export type IndexWeights = QueryWeights & typeof indexWeights;
export type WeightName = keyof IndexWeights;

/** All weights for building an index; a test or measurement may change some of them. */
export function weightsWith(changed: Partial<IndexWeights> = {}): IndexWeights {
  return { ...queryWeights, ...indexWeights, ...changed };
}

/** What to know about a weight before changing it. */
export interface WeightNote {
  /** The useful range; outside it the weight has another meaning. */
  range: [least: number, most: number];
  /** The value that disables the weight: a factor of 1, a gain of 0, an infinite limit. */
  without: number;
  meaning: string;
}

const factor: [number, number] = [0, 1];
const endless = Number.POSITIVE_INFINITY;

/** The table of weights. A factor multiplies the quality of a match; the best quality is 1. */
export const weightNotes: Record<WeightName, WeightNote> = {
  hanCharacter: { range: [0.25, 1], without: 1, meaning: 'What a Chinese character weighs beside a word: two are about a word.' },
  prefix: { range: factor, without: 1, meaning: 'Factor of the last word, when it only begins the word that is found.' },
  prefixOfKnownWord: {
    range: factor,
    without: 0.9,
    meaning: 'The same, when what was typed is a word by itself: home is not first of all homeless.',
  },
  prefixLength: { range: [0, 0.5], without: 0, meaning: 'The part of these two factors that depends on how much of the word was typed.' },
  fewestDigitsOfPrefix: { range: [1, 4], without: 1, meaning: 'A shorter number is not read as the beginning of a longer one.' },
  pinyin: { range: factor, without: 1, meaning: 'Factor of letters that are read as pinyin.' },
  longestQuery: { range: [32, 256], without: endless, meaning: 'Letters of a query that are read; bounds the time of one search.' },
  longestLetter: {
    range: [4, 32],
    without: endless,
    meaning: 'Code units that a letter with its marks may have; bounds the time of hostile ones.',
  },
  mostPrefixExpansions: { range: [50, 1000], without: endless, meaning: 'Words of the names that a prefix stands for; bounds time.' },
  partOfName: { range: [0, 0.64], without: 0, meaning: 'Quality of the smallest part of a name.' },
  partOfNameGain: {
    range: [0, 0.39],
    without: 0,
    meaning: 'What the share of the name that matches adds to it; with it a part stays below the whole.',
  },
  beginningOfName: {
    range: factor,
    without: 0,
    meaning: 'Share that the beginning of a name counts as at least: rural is first of all rural poverty reduction.',
  },
  partOfSynonym: { range: factor, without: 1, meaning: 'Factor of a part of a synonym: a part of the name itself goes before.' },
  scatteredName: { range: factor, without: 1, meaning: 'Quality of a whole name whose words stand apart in the query.' },
  nameWithinName: {
    range: factor,
    without: 1,
    meaning: 'Factor of a whole name within a longer one in the query: 就业培训 in 下岗就业培训.',
  },
  partWithinName: {
    range: factor,
    without: 1,
    meaning: 'Factor of words that the query has within a whole name: nursing home is not home care.',
  },
  linkedName: {
    range: factor,
    without: 1,
    meaning: 'Factor of a name for the names linked to it: a district is no city, an organisation not its seat.',
  },
  broaderService: { range: factor, without: 1, meaning: 'Factor of each further step to a broader service.' },
  mostLinkSteps: { range: [1, 10], without: endless, meaning: 'Steps to broader records that are taken; bounds time.' },
  fewestPinyinLetters: { range: [1, 6], without: 1, meaning: 'Fewer letters are not read as the pinyin of a part of a name.' },
  fewestSyllables: { range: [1, 3], without: 1, meaning: 'Fewer syllables are not read as a part of a name.' },
  fewestSyllablesApart: {
    range: [2, 6],
    without: endless,
    meaning: 'Syllables from which a word in pinyin is taken apart: wuxijujiayanglao is 无锡 and 居家养老.',
  },
  knownSyllables: { range: factor, without: 0, meaning: 'Share of these syllables that must match something, or the word is misspelt.' },
  cutSyllable: { range: factor, without: 1, meaning: 'Factor when the last syllable is not typed to its end.' },
  initials: { range: factor, without: 1, meaning: 'Factor of a name by its initials: jjyl is 居家养老.' },
  fewestInitials: { range: [2, 5], without: 1, meaning: 'Shorter names are not found by their initials.' },
  abbreviation: { range: factor, without: 1, meaning: 'Quality of an organisation by its abbreviation: 北师大 is 北京师范大学.' },
  fewestAbbreviated: { range: [2, 4], without: 1, meaning: 'Fewer characters are no abbreviation: two fit nearly every name.' },
  mostAbbreviated: { range: [4, 12], without: endless, meaning: 'More characters are no abbreviation; bounds time.' },
  abbreviationReach: { range: [1, 10], without: endless, meaning: 'Characters of the name for each of the abbreviation.' },
  longestPinyin: { range: [12, 64], without: endless, meaning: 'Letters of a word that are tried as syllables; bounds time.' },
  titleField: { range: factor, without: 0.27, meaning: 'Quality of a word in the title or another name of a document.' },
  figureField: { range: factor, without: 0.27, meaning: 'Quality of a number among its figures.' },
  summaryField: {
    range: factor,
    without: 0.27,
    meaning: 'Quality of a word in its summary, or in the title of a document it is linked to.',
  },
  repeatedInText: { range: factor, without: 0.27, meaning: 'Quality of a word that its running text repeats.' },
  inText: { range: factor, without: 0, meaning: 'Quality of a word in its running text; without it such words find nothing.' },
  laterYear: { range: factor, without: 1, meaning: 'Quality of a year the document lasts, beside its first year.' },
  passedOnFrom: { range: factor, without: 0, meaning: 'A weaker match with a name leads to no documents and no other names.' },
  broaderFallback: {
    range: factor,
    without: 0,
    meaning: 'Factor for a document that has only the broader service of the one searched for.',
  },
  siblingFallback: { range: factor, without: 0, meaning: 'The same for a document that has another narrower service of it.' },
  confirmation: { range: [0, 0.2], without: 0, meaning: 'Share of the second quality that is added, when own words and names both match.' },
  fewestLettersOfPrefix: { range: [1, 5], without: 1, meaning: 'A shorter prefix is not looked up in the texts.' },
  mostPrefixLookups: { range: [10, 200], without: endless, meaning: 'Keys of the texts that a prefix stands for; bounds time.' },
  mostNamesFollowed: {
    range: [16, 200],
    without: endless,
    meaning: 'Matching names that lead on to documents; bounds the shards that are opened.',
  },
  rarity: { range: [0, 2], without: 0, meaning: 'Power of the inverse frequency: how much more a rare term weighs than a common one.' },
  coverage: {
    range: [0, 4],
    without: 0,
    meaning: 'Power of the share of the query that matches: two terms matched beat one matched well.',
  },
  scoreFloor: { range: [0, 0.2], without: 0, meaning: 'Share of the best score below which nothing is shown.' },
  bearer: {
    range: [0, 0.2],
    without: 0,
    meaning: 'What a name gains that the query consists of: Wuxi is first of all the city, then what is in it.',
  },
  reranked: { range: [1, 4], without: 1, meaning: 'Documents compared by their whole titles, for each that is shown.' },
  fewestLettersToCorrect: { range: [3, 6], without: 1, meaning: 'Shorter words are not corrected: they have too many neighbours.' },
  fewestLettersOfBeginning: { range: [3, 8], without: 1, meaning: 'Shorter beginnings of words are not corrected.' },
  fewestLettersOfHalf: { range: [2, 5], without: 1, meaning: 'Letters that each half of a compound has: homecare is home care.' },
  stepsPerLetter: { range: [0, 0.34], without: 0, meaning: 'Steps of correction for each letter typed; one step is always allowed.' },
  correction: { range: factor, without: 1, meaning: 'Factor of a corrected word, less the two below.' },
  correctionStep: { range: [0, 0.3], without: 0, meaning: 'What each step of the correction takes away.' },
  correctedBeginning: { range: [0, 0.3], without: 0, meaning: 'What it takes away that only a beginning was corrected.' },
  splitCompound: { range: factor, without: 1, meaning: 'Factor of the halves of a compound.' },
  fuseThreshold: {
    range: [0.2, 1],
    without: 1,
    meaning: 'How far from a candidate Fuse.js still takes a word; the edit distance decides afterwards.',
  },
  similarity: { range: factor, without: 0, meaning: 'Share of letter pairs that a candidate has in common at least; bounds time.' },
  lengthDifference: { range: [1, 6], without: endless, meaning: 'Letters that a candidate is shorter or longer at most; bounds time.' },
  mostCandidates: {
    range: [24, 400],
    without: endless,
    meaning: 'Candidates that Fuse.js reads through; bounds time: it reads every one.',
  },
  mostCorrections: { range: [1, 10], without: endless, meaning: 'Equally near words that are taken.' },
  suggestionFloor: {
    range: factor,
    without: 0,
    meaning: 'Share of the best score below which nothing is suggested, unless its name was typed.',
  },
  suggestionOfName: { range: factor, without: 0, meaning: 'Share of a name that counts as having typed it.' },
  suggestionsPerKind: { range: [1, 10], without: endless, meaning: 'Suggestions of each kind; bounds the cards that are opened.' },
  snippetLetters: { range: [60, 400], without: endless, meaning: 'Letters of an excerpt; a Chinese character takes the room of two.' },
  repeatedInSnippet: {
    range: factor,
    without: 0,
    meaning: 'What a further occurrence of a word is worth in the choice of an excerpt, beside a new word.',
  },
  cardsPerFile: { range: [1, 64], without: 1_000_000, meaning: 'Documents in a file of cards.' },
  textsPerFile: { range: [1, 64], without: 1_000_000, meaning: 'Documents in a file of running texts.' },
  wayLink: { range: factor, without: 1, meaning: 'Factor of a way of buying for the cases that were bought so.' },
  checkLink: {
    range: factor,
    without: 1,
    meaning: 'Factor of names for the checks and disputes about their records, which stand behind the records.',
  },
  oftenFrom: { range: [2, 20], without: endless, meaning: 'Occurrences from which a running text repeats a word.' },
  fewestLettersOfVocabulary: { range: [1, 6], without: 1, meaning: 'Shorter words of the texts are no corrections.' },
  mostNamesOfKind: {
    range: [50, 2000],
    without: endless,
    meaning: 'Names of each kind in the root, the most linked first; bounds its size. The others are documents.',
  },
  mostDocumentsOfKey: {
    range: [500, 10_000],
    without: endless,
    meaning: 'Documents of a key, the best first; bounds the size of a shard.',
  },
  shortestShard: {
    range: [1_000, 12_000],
    without: 1,
    meaning: 'Letters of a shard in a small index: the less, the less a word costs, and the more files there are.',
  },
  longestShard: { range: [3_000, 50_000], without: endless, meaning: 'Letters of a shard in a large index.' },
  mostShards: { range: [50, 2000], without: endless, meaning: 'Shards that the root may name, between these two; bounds its size.' },
};
