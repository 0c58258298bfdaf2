import manifest from '../../package.json' with { type: 'json' };

/** The version of the atlas that a citation names. */
export const atlasVersion: string = manifest.version;

/** Where a reader reports an error. */
export const reportAddress: string = manifest.bugs.email;

/** The day this version was released; a citation names its year. */
export const releasedOn: string = manifest.released;
