import { createHash } from 'node:crypto';
import type { Article } from '#model/article.ts';
import type { Resume } from '#model/resume.ts';
import type { ResumeView } from '#model/resume-view.ts';
import type { Site } from '#model/site.ts';
import { urls } from '#model/urls.ts';
import { contactCard, hasContact } from './contact.ts';
import { toJsonResume } from './resume-json.ts';
import { resumePdf } from './resume-pdf.ts';
import { resumeText } from './resume-text.ts';
import { resumeWord } from './resume-word.ts';

/** A résumé as a file: what readers call it, where it is, and what it holds. */
export interface ResumeFile {
  readonly label: string;
  readonly href: string;
  readonly bytes: Uint8Array;
}

/** The PDF of a résumé, whole or focused. */
export function pdfFile(view: ResumeView): ResumeFile {
  return { label: 'PDF', href: urls.resumePdf(view.focus), bytes: resumePdf(view) };
}

/** The whole résumé in every format it can be taken away in; a contact card where there is a contact. */
export async function resumeFiles(
  site: Site,
  resume: Resume,
  view: ResumeView,
  articles: readonly Article[],
): Promise<readonly ResumeFile[]> {
  const text = (content: string) => new TextEncoder().encode(content);
  return [
    pdfFile(view),
    { label: 'Word', href: urls.resumeWord, bytes: await resumeWord(view) },
    { label: 'Plain text', href: urls.resumeText, bytes: text(resumeText(view)) },
    { label: 'JSON Resume', href: urls.resumeJson, bytes: text(jsonResumeText(site, resume, articles)) },
    ...(hasContact(site, resume)
      ? [{ label: 'vCard', href: urls.contact, bytes: text(contactCard(site, resume)) }]
      : []),
  ];
}

/** JSON Resume as the text of its file. */
export function jsonResumeText(site: Site, resume: Resume, articles: readonly Article[]): string {
  return `${JSON.stringify(toJsonResume(site, resume, articles), null, 2)}\n`;
}

/** The SHA-256 of a file in hexadecimal, for readers who want to know that theirs is the published one. */
export function sha256({ bytes }: ResumeFile): string {
  return createHash('sha256').update(bytes).digest('hex');
}
