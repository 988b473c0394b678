import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Relative to the project, where Astro and the tests run. */
const NO_FONTS = 'src/publications/fonts.conf';
const GEIST = 'node_modules/@expo-google-fonts/geist';
const FACES = ['400Regular/Geist_400Regular.ttf', '600SemiBold/Geist_600SemiBold.ttf'];

/**
 * A PDF that follows PDF/UA-1, set by Typst from the template at this path. The template reads its
 * data from `view.json` beside it, a file that need not exist, and has no other font than Geist.
 * Throws with what Typst says when it so much as warns, when Geist lacks a character, and when the
 * standard is not met.
 */
export function typeset(template: string, view: unknown): Uint8Array<ArrayBuffer> {
  const workspace = resolve(dirname(template));
  const fontBlobs = FACES.map((face) => readFileSync(join(GEIST, face)));
  const compiler = withoutSystemFonts(() => NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] }));
  compiler.mapShadow(join(workspace, 'view.json'), Buffer.from(JSON.stringify(view)));
  const unusable = (why: string, cause?: unknown) => new Error(`${template} cannot be set in type.\n${why}`, { cause });
  const compiled = compiler.compile({ mainFilePath: resolve(template) });
  for (const fault of [compiled.takeError(), compiled.takeWarnings()]) {
    if (fault !== null) throw unusable(JSON.stringify(compiler.fetchDiagnostics(fault)));
  }
  if (compiled.result === null) throw unusable('Typst returned no document.');
  try {
    return Uint8Array.from(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }));
  } catch (cause) {
    throw unusable(String(cause), cause);
  }
}

/**
 * Typst always loads the fonts of the system, and the binding has no option against it. On Linux
 * it finds them through fontconfig, which is told here that there are none.
 */
function withoutSystemFonts<T>(create: () => T): T {
  const before = process.env['FONTCONFIG_FILE'];
  process.env['FONTCONFIG_FILE'] = resolve(NO_FONTS);
  try {
    return create();
  } finally {
    if (before === undefined) delete process.env['FONTCONFIG_FILE'];
    else process.env['FONTCONFIG_FILE'] = before;
  }
}
