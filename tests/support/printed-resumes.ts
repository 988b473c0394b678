import { readFileSync } from 'node:fs';
import { FOCUSES, type Focus, type Resume, resumeSchema } from '#model/resume.ts';
import { type ResumeView, resumeView } from '#model/resume-view.ts';
import { type Site, siteSchema } from '#model/site.ts';
import { urls } from '#model/urls.ts';
import { readYaml } from '#model/yaml.ts';
import { resumePdf } from '#publications/resume-pdf.ts';
import { FULL } from './full-resume.ts';
import { RICH, RICH_SITE } from './rich-resume.ts';
import { SAMPLE } from './site.ts';

/** A PDF of a résumé beside what it has to say. */
export interface Printed {
  readonly name: string;
  readonly view: ResumeView;
  readonly bytes: Uint8Array;
}

/** What the PDFs of the site have to say. Skills may stand in another order there, as articles are not read. */
export function ownView(focus?: Focus): ResumeView {
  return resumeView(...wordsOf('content'), [], focus);
}

/** The résumé of the sample site, of somebody who supplied all that is asked for. */
export function sampleView(focus?: Focus): ResumeView {
  return resumeView(...wordsOf(SAMPLE), [], focus);
}

/** Every PDF of the built site, and those of the résumés that tests made up, which are printed here. */
export function printedResumes(): readonly Printed[] {
  const focuses = [undefined, ...FOCUSES];
  const madeUp = [
    ...focuses.map((focus) => ({ name: `the sample ${focus ?? ''}`, view: sampleView(focus) })),
    ...focuses.map((focus) => ({ name: `the rich one ${focus ?? ''}`, view: resumeView(RICH_SITE, RICH, [], focus) })),
    { name: 'a full one', view: resumeView(RICH_SITE, FULL, []) },
  ];
  return [
    ...focuses.map((focus) => {
      const name = `dist${urls.resumePdf(focus)}`;
      return { name, view: ownView(focus), bytes: readFileSync(name) };
    }),
    ...madeUp.map(({ name, view }) => ({ name: name.trim(), view, bytes: resumePdf(view) })),
  ];
}

/** The words of a text, for comparing texts that are set differently. */
export function wordsIn(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordsOf(folder: string): [Site, Resume] {
  const read = (file: string) => readYaml(file, readFileSync(file, 'utf8')).data;
  return [siteSchema.parse(read(`${folder}/site.yaml`)), resumeSchema.parse(read(`${folder}/resume.yaml`))];
}
