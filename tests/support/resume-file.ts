import { readFileSync } from 'node:fs';
import { type Resume, resumeSchema } from '#model/resume.ts';
import { type Site, siteSchema } from '#model/site.ts';
import { readYaml } from '#model/yaml.ts';

const dataOf = (path: string) => readYaml(path, readFileSync(path, 'utf8')).data;

/** The owner's own résumé, as it stands in `content/`. */
export const REAL: Resume = resumeSchema.parse(dataOf('content/resume.yaml'));

/** The identity of the site, as it stands in `content/`. */
export const REAL_SITE: Site = siteSchema.parse(dataOf('content/site.yaml'));
