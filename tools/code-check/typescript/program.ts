import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { API, type Diagnostic } from 'typescript/unstable/sync';

/** Files that are compiled together. They exist in memory only. */
export interface Program {
  /** A file name of its own, without an extension. */
  readonly name: string;
  /** By path below {@link ROOT}. They see each other, and the libraries this package has installed. */
  readonly files: ReadonlyMap<string, string>;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Something the compiler says about a file. */
export interface Complaint {
  /** Below {@link ROOT}. */
  readonly file: string;
  /** In UTF-16 units from the begin of the file. */
  readonly offset: number;
  /** `TS2345`. */
  readonly code: string;
  readonly message: string;
}

const PACKAGE = join(import.meta.dirname, '..').replaceAll('\\', '/');
const ROOT = `${PACKAGE}/articles`;

/** Declarations of what cannot be installed. They are part of every program. */
const STUBS = readdirSync(join(PACKAGE, 'stubs')).map((name) => `${PACKAGE}/stubs/${name}`);

const OPTIONS = {
  noEmit: true,
  target: 'esnext',
  module: 'preserve',
  moduleResolution: 'bundler',
  moduleDetection: 'force',
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  types: ['node'],
};

/** What the compiler says about programs: about their syntax alone when `syntaxOnly`. Nothing is written to the disk. */
export function complaints(programs: readonly Program[], syntaxOnly = false): readonly Complaint[] {
  const files = new Map<string, string>();
  for (const { name, files: own, options } of programs) {
    for (const [path, text] of own) files.set(`${ROOT}/${path}`, text);
    const config = {
      compilerOptions: { ...OPTIONS, ...options },
      files: [...[...own.keys()].map((path) => `${ROOT}/${path}`), ...(syntaxOnly ? [] : STUBS)],
    };
    files.set(configOf(name), JSON.stringify(config));
  }
  const api = new API({ cwd: PACKAGE, fs: inMemory(files) });
  try {
    const snapshot = api.updateSnapshot({ openProjects: programs.map(({ name }) => configOf(name)) });
    return programs.flatMap(({ name }) => {
      const program = snapshot.getProject(configOf(name))?.program;
      if (program === undefined) throw new Error(`TypeScript did not open the program "${name}".`);
      const found = syntaxOnly
        ? program.getSyntacticDiagnostics()
        : [
            ...program.getConfigFileParsingDiagnostics(),
            ...program.getProgramDiagnostics(),
            ...program.getSyntacticDiagnostics(),
            ...program.getSemanticDiagnostics(),
          ];
      return found.map(complaint);
    });
  } finally {
    api.close();
  }
}

function complaint(diagnostic: Diagnostic): Complaint {
  const { fileName, pos, code } = diagnostic;
  if (fileName === undefined || !fileName.startsWith(`${ROOT}/`)) {
    throw new Error(`TypeScript cannot work: ${diagnostic.text} (TS${code}, ${fileName ?? 'no file'})`);
  }
  return { file: fileName.slice(ROOT.length + 1), offset: pos, code: `TS${code}`, message: words(diagnostic) };
}

/** The message with what explains it, on one line. */
function words({ text, messageChain = [] }: Diagnostic): string {
  return [text, ...messageChain.map(words)].join(' ');
}

function configOf(name: string): string {
  return `${ROOT}/${name}.tsconfig.json`;
}

/** The files in memory, and the disk for everything that is not below {@link ROOT}. */
function inMemory(files: ReadonlyMap<string, string>) {
  const folders = new Map<string, { readonly files: Set<string>; readonly directories: Set<string> }>();
  for (const path of files.keys()) {
    const parts = path.slice(ROOT.length + 1).split('/');
    for (const [index, part] of parts.entries()) {
      const folder = [ROOT, ...parts.slice(0, index)].join('/');
      const entries = folders.get(folder) ?? { files: new Set(), directories: new Set() };
      (index === parts.length - 1 ? entries.files : entries.directories).add(part);
      folders.set(folder, entries);
    }
  }
  const isOurs = (path: string) => path === ROOT || path.startsWith(`${ROOT}/`);
  return {
    readFile: (path: string) => (isOurs(path) ? (files.get(path) ?? null) : undefined),
    fileExists: (path: string) => (isOurs(path) ? files.has(path) : undefined),
    directoryExists: (path: string) => (isOurs(path) ? folders.has(path) : undefined),
    realpath: (path: string) => (isOurs(path) ? path : undefined),
    getAccessibleEntries: (path: string) => {
      const entries = folders.get(path);
      return entries && { files: [...entries.files], directories: [...entries.directories] };
    },
  };
}
