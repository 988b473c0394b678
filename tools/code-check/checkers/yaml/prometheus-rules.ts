import { type Document, isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { nearest } from '../../../../src/model/nearest.ts';
import { blockByBlock, type Checker, type Finding, placeAt } from '../../checker.ts';
import { scalarText, yamlDocuments } from './documents.ts';
import { promqlFindings } from '../queries/promql.ts';

/** Files of recording and alerting rules, and `PrometheusRule` of the operator: their fields, and the PromQL in them. */
export const prometheusRules: Checker = {
  tool: { name: 'PromQL parser of Prometheus', package: '@prometheus-io/codemirror-promql' },
  level: 'validated',
  appliesTo: ({ code, fragment }) =>
    fragment === undefined && /^ *groups:/m.test(code) && /^ *(?:- )?rules:/m.test(code) && /\bexpr:/.test(code),
  check: blockByBlock(async ({ code }) => {
    const { documents, findings } = yamlDocuments(code);
    if (findings.length > 0) return findings;
    const found = await Promise.all(documents.flatMap(rulesIn).map(async (rule) => await ruleFindings(rule, code)));
    return found.flat();
  }),
};

/** https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/#rule */
const RULE = ['record', 'alert', 'expr', 'for', 'keep_firing_for', 'labels', 'annotations'];

function rulesIn({ contents }: Document): readonly YAMLMap[] {
  if (!isMap(contents)) return [];
  const spec = contents.get('spec');
  const groups = isMap(spec) ? spec.get('groups') : contents.get('groups');
  return mapsIn(groups).flatMap((group) => mapsIn(group.get('rules')));
}

function mapsIn(list: unknown): readonly YAMLMap[] {
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
}

async function ruleFindings(rule: YAMLMap, code: string): Promise<readonly Finding[]> {
  const at = (offset: number | undefined, message: string) => ({ ...placeAt(code, offset ?? 0), message });
  const strange = rule.items.flatMap(({ key }) => {
    if (!isScalar(key) || RULE.includes(String(key.value))) return [];
    const like = nearest(String(key.value), RULE);
    return [at(key.range?.[0], `field ${key.value} not found in a rule. Did you mean "${like ?? 'expr'}"?`)];
  });
  const names = ['record', 'alert'].filter((name) => rule.has(name));
  const expr: unknown = rule.get('expr', true);
  return [
    ...strange,
    ...(names.length === 1 ? [] : [at(rule.range?.[0], 'one of "record" and "alert" must be set')]),
    ...durations(rule).map((wrong) => at(wrong.range?.[0], `not a valid duration string: "${wrong.value}"`)),
    ...(isScalar(expr)
      ? await promqlFindings(scalarText(code, expr))
      : [at(rule.range?.[0], 'field "expr" must be set')]),
  ];
}

function durations(rule: YAMLMap): readonly Scalar[] {
  return ['for', 'keep_firing_for']
    .map((name): unknown => rule.get(name, true))
    .filter((value) => isScalar(value))
    .filter(
      ({ value }) => !/^(?:0|(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?)$/.test(String(value)),
    );
}
