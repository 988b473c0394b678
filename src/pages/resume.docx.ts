import { articles } from '#articles';
import { resume } from '#resume';
import { site } from '#site';
import { resumeView } from '#model/resume-view.ts';
import { resumeWord } from '#publications/resume-word.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function GET(): Promise<Response> {
  const docx = await resumeWord(resumeView(site, resume, articles));
  return new Response(docx, { headers: { 'Content-Type': WORD } });
}
