import manifest from '../../package.json' with { type: 'json' };

/** The version of the atlas, as named in citations. */
export const atlasVersion: string = manifest.version;

/** Where a reader reports an error. */
export const reportAddress: string = manifest.bugs.email;

/** The day this version was released; citations use its year. */
export const releasedOn: string = manifest.released;
