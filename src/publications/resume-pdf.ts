import type { ResumeView } from '#model/resume-view.ts';
import { resumeDocument } from './resume-document.ts';
import { typeset } from './typst.ts';

/** The résumé as a PDF that follows PDF/UA-1. Throws when it cannot be one, as {@link typeset} does. */
export function resumePdf(view: ResumeView): Uint8Array<ArrayBuffer> {
  return typeset('src/publications/resume.typ', resumeDocument(view));
}
