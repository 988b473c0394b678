import { articles } from '#articles';
import { resume } from '#resume';
import { site } from '#site';
import { resumeView } from '#model/resume-view.ts';
import { resumeText } from '#publications/resume-text.ts';

export function GET(): Response {
  const text = resumeText(resumeView(site, resume, articles));
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
