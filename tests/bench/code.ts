import { type Chance, word } from './words.ts';

/** A code block of about fifteen lines, in another language for each section; the names in it are the article's own. */
export function codeOf(section: number, index: number, chance: Chance): string {
  const [one, two, three] = [`${word(chance)}${index}`, `${word(chance)}Of`, `${word(chance)}_${section}`];
  const blocks = [typescript(one, two), sql(one, three), yaml(one, three), ruby(one, three)];
  return blocks[section % blocks.length] ?? '';
}

function typescript(type: string, call: string): string {
  const name = `T${type}`;
  return `\`\`\`ts title="${type}.ts" {4-5}
export interface ${name} {
  readonly id: string;
  readonly size: number;
  readonly parts: readonly string[];
}

/** The largest of several, or nothing when there is none. */
export async function ${call}(all: readonly ${name}[], limit = 10): Promise<${name} | undefined> {
  const fitting = all.filter(({ size, parts }) => size <= limit && parts.length > 0);
  if (fitting.length === 0) return undefined;
  return fitting.reduce((best, each) => (each.size > best.size ? each : best));
}

console.log(\`\${await ${call}([])} of \${[].length}\`);
\`\`\``;
}

function sql(table: string, column: string): string {
  return `\`\`\`sql
create table t_${table} (
  id bigint generated always as identity primary key,
  ${column} text not null default 'none',
  created_at timestamptz not null default now()
);

-- The newest of each, and how many there are.
select ${column}, count(*) as total, max(created_at) as newest
from t_${table}
where created_at > now() - interval '7 days' and ${column} <> 'none'
group by ${column}
having count(*) > 3
order by total desc
limit 20;
\`\`\``;
}

function yaml(name: string, key: string): string {
  return `\`\`\`yaml title="${name}.yaml"
name: ${name}
on:
  schedule:
    - cron: "15 4 * * *"
env:
  ${key}: "true" # kept for a week
jobs:
  ${key}:
    runs-on: small
    timeout: 10
    steps:
      - run: echo "\${{ env.${key} }}"
      - uses: ./steps/${name}
\`\`\``;
}

function ruby(type: string, method: string): string {
  return `\`\`\`ruby
module Kept
  # Counts what has been seen, by its name.
  class ${type.charAt(0).toUpperCase()}${type.slice(1)}
    attr_reader :seen

    def initialize(limit: 100)
      @limit = limit
      @seen = Hash.new(0)
    end

    def ${method}(name, by: 1)
      return :full if @seen.size >= @limit && !@seen.key?(name)
      @seen[name] += by
    end
  end
end
\`\`\``;
}
