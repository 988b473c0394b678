import { articles } from '#articles';
import { resume } from '#resume';
import { site } from '#site';
import { resumeView } from '#model/resume-view.ts';
import { resumePdf } from '#publications/resume-pdf.ts';

export function GET(): Response {
  const pdf = resumePdf(resumeView(site, resume, articles));
  return new Response(pdf, { headers: { 'Content-Type': 'application/pdf' } });
}
