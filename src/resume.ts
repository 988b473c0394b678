/** The door to the résumé. Evidence is checked before a build begins, and shown with its article. */
import { getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { articles } from '#articles';
import { type Career, careerOf } from '#model/career.ts';
import { withVisibleEvidence } from '#model/evidence.ts';
import type { Resume } from '#model/resume.ts';

const entry = await getEntry('resume', 'resume');
if (!entry) throw new AstroError('content/resume.yaml was not read.');

export const resume: Resume = withVisibleEvidence(
  entry.data,
  articles.map(({ slug }) => slug),
);
export const career: Career = careerOf(resume);
