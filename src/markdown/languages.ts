/** A language a code block may be written in: its name for readers, its grammar for colours. */
export interface Language {
  readonly label: string;
  /** The id of the Shiki grammar; `text` is shown without colours. */
  readonly grammar: string;
}

/** Every name that may stand after the opening fence. A closed list: a typo is not plain text. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  asl: { label: 'Amazon States Language', grammar: 'json' },
  avro: { label: 'Avro', grammar: 'json' },
  bash: { label: 'Bash', grammar: 'bash' },
  css: { label: 'CSS', grammar: 'css' },
  dockerfile: { label: 'Dockerfile', grammar: 'dockerfile' },
  erb: { label: 'ERB', grammar: 'erb' },
  graphql: { label: 'GraphQL', grammar: 'graphql' },
  hcl: { label: 'HCL', grammar: 'hcl' },
  html: { label: 'HTML', grammar: 'html' },
  http: { label: 'HTTP', grammar: 'http' },
  js: { label: 'JavaScript', grammar: 'javascript' },
  json: { label: 'JSON', grammar: 'json' },
  jsonc: { label: 'JSON with comments', grammar: 'jsonc' },
  logql: { label: 'LogQL', grammar: 'text' },
  lua: { label: 'Lua', grammar: 'lua' },
  prisma: { label: 'Prisma', grammar: 'prisma' },
  promql: { label: 'PromQL', grammar: 'text' },
  protobuf: { label: 'Protocol Buffers', grammar: 'proto' },
  python: { label: 'Python', grammar: 'python' },
  ruby: { label: 'Ruby', grammar: 'ruby' },
  sh: { label: 'Shell', grammar: 'bash' },
  sql: { label: 'SQL', grammar: 'sql' },
  text: { label: 'Output', grammar: 'text' },
  toml: { label: 'TOML', grammar: 'toml' },
  ts: { label: 'TypeScript', grammar: 'typescript' },
  tsx: { label: 'TSX', grammar: 'tsx' },
  yaml: { label: 'YAML', grammar: 'yaml' },
};
