import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ResumeView } from '#model/resume-view.ts';
import { resumeDocument } from './resume-document.ts';

/** Relative to the project, where Astro and the tests run. */
const HERE = 'src/publications';
const FONTS = 'node_modules/@expo-google-fonts/geist';
const FACES = ['400Regular/Geist_400Regular.ttf', '600SemiBold/Geist_600SemiBold.ttf'];

/**
 * The résumé as a PDF that follows PDF/UA-1, set by Typst. Throws with what the compiler says when
 * the template is at fault, when a glyph is missing, or when a rule of the standard is broken.
 */
export function resumePdf(view: ResumeView): Uint8Array<ArrayBuffer> {
  const workspace = resolve(HERE);
  const compiler = withoutSystemFonts(() =>
    NodeCompiler.create({
      workspace,
      fontArgs: [{ fontBlobs: FACES.map((face) => readFileSync(join(FONTS, face))) }],
    }),
  );
  compiler.mapShadow(join(workspace, 'view.json'), Buffer.from(JSON.stringify(resumeDocument(view))));
  const compiled = compiler.compile({ mainFilePath: join(workspace, 'resume.typ') });
  for (const fault of [compiled.takeError(), compiled.takeWarnings()]) {
    if (fault !== null) throw new Error(unprintable(JSON.stringify(compiler.fetchDiagnostics(fault))));
  }
  if (compiled.result === null) throw new Error(unprintable('Typst returned no document.'));
  try {
    return Uint8Array.from(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }));
  } catch (cause) {
    throw new Error(unprintable(String(cause)), { cause });
  }
}

function unprintable(why: string): string {
  return `The résumé cannot be printed with ${HERE}/resume.typ.\n${why}`;
}

/**
 * Typst always loads the fonts of the system, and the binding has no option against it. On Linux
 * it finds them through fontconfig, which is told here that there are none.
 */
function withoutSystemFonts<T>(create: () => T): T {
  const before = process.env['FONTCONFIG_FILE'];
  process.env['FONTCONFIG_FILE'] = resolve(HERE, 'fonts.conf');
  try {
    return create();
  } finally {
    if (before === undefined) delete process.env['FONTCONFIG_FILE'];
    else process.env['FONTCONFIG_FILE'] = before;
  }
}
