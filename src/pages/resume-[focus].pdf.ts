import type { APIContext, InferGetStaticPropsType } from 'astro';
import { articles } from '#articles';
import { resume } from '#resume';
import { site } from '#site';
import { FOCUSES } from '#model/resume.ts';
import { resumeView } from '#model/resume-view.ts';
import { resumePdf } from '#publications/resume-pdf.ts';

export function getStaticPaths() {
  return FOCUSES.map((focus) => ({ params: { focus }, props: { focus } }));
}

export function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Response {
  const pdf = resumePdf(resumeView(site, resume, articles, props.focus));
  return new Response(pdf, { headers: { 'Content-Type': 'application/pdf' } });
}
