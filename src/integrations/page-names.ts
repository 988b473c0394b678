/** What style sheets can name of a page. */
export interface PageNames {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  /** Custom properties that attributes read. */
  readonly properties: ReadonlySet<string>;
}

/** Attributes that readers and properties of the DOM set, and no script spells out. */
const STATES = ['disabled', 'hidden', 'open'];

const TAG = /<([a-z][\w-]*)((?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?)>/gi;
const ATTRIBUTE = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const STYLES_AND_SCRIPTS = /(<(?:style|script)\b[^>]*>)[\s\S]*?(?=<\/(?:style|script)>)/gi;

/** The names in a page, and those its scripts may give it: every word of their string literals. */
export function pageNames(html: string, scripts: readonly string[]): PageNames {
  const later = scripts.map(namesInScript);
  const added = later.flatMap(({ words }) => [...words]);
  const tags = new Set(added);
  const classes = new Set(added);
  const ids = new Set(added);
  const attributes = new Set([...added, ...STATES, ...later.flatMap(({ data }) => [...data])]);
  const markup = html.replace(STYLES_AND_SCRIPTS, '$1');
  for (const [, tag = '', inside = ''] of markup.matchAll(TAG)) {
    tags.add(tag.toLowerCase());
    for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
      attributes.add(name.toLowerCase());
      const value = double ?? single ?? bare ?? '';
      if (name === 'class') for (const each of value.split(/\s+/)) classes.add(each);
      if (name === 'id') ids.add(value);
    }
  }
  const properties = new Set([...markup.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  return { tags, classes, ids, attributes, properties };
}

interface ScriptNames {
  readonly words: ReadonlySet<string>;
  readonly data: ReadonlySet<string>;
}

/** Most pages have the same scripts. */
const READ = new Map<string, ScriptNames>();

function namesInScript(script: string): ScriptNames {
  const known = READ.get(script);
  if (known !== undefined) return known;
  const literals = script.match(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g) ?? [];
  const data = [...script.matchAll(/\.dataset(?:\.|\[["'`])(\w+)/g)].map(([, name = '']) => name);
  const names = {
    words: new Set(literals.filter(isNoSheet).flatMap((literal) => literal.match(/[a-z][\w-]*/gi) ?? [])),
    data: new Set(data.map((name) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)),
  };
  READ.set(script, names);
  return names;
}

/** A script that brings styles of its own names in them what they need, and that is all in the script. */
function isNoSheet(literal: string): boolean {
  return !/\{[\w-]+:[^{}]*\}/.test(literal);
}
