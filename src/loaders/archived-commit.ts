/**
 * The commit of a source archive. `git archive`, and with it a download from GitHub, writes the
 * hash and the second of the commit in place of what stands here; `.gitattributes` asks it to.
 */
export const ARCHIVED_COMMIT = '$Format:%H %ct$';
