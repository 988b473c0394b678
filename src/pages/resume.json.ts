import { articles } from '#articles';
import { resume } from '#resume';
import { site } from '#site';
import { jsonResumeText } from '#publications/resume-files.ts';

export function GET(): Response {
  return new Response(jsonResumeText(site, resume, articles), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
