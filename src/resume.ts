/** The door to the résumé. Its evidence is checked against the articles before a build begins. */
import { getEntry } from 'astro:content';
import { AstroError } from 'astro/errors';
import { type Career, careerOf } from '#model/career.ts';
import type { Resume } from '#model/resume.ts';

const entry = await getEntry('resume', 'resume');
if (!entry) throw new AstroError('content/resume.yaml was not read.');

export const resume: Resume = entry.data;
export const career: Career = careerOf(resume);
