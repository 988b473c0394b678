/** Whatever is published and wherever a deployment stops, readers find whole pages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deploymentPlan, type Situation, type Step, type Wave } from '#model/deployment-plan.ts';
import { KEPT, type Release } from '#model/release.ts';
import { missed, siteOf, sites, type Site } from '../../support/deployed-site.ts';

/** A host as the plan sees it: the text at each address, and what is stored. */
interface Host {
  readonly shown: Map<string, string>;
  readonly stored: Set<string>;
  readonly recorded: Set<string>;
  live: Release | undefined;
  readonly kept: Release[];
  readonly begun: Release[];
}

const emptyHost = (): Host => ({
  shown: new Map(),
  stored: new Set(),
  recorded: new Set(),
  live: undefined,
  kept: [],
  begun: [],
});

function situation(host: Host, wanted: Release): Situation {
  const kept = [wanted, ...host.kept.filter(({ id }) => id !== wanted.id)].slice(0, KEPT);
  return { ...host, wanted, kept, paths: new Set(host.shown.keys()) };
}

function take(host: Host, { release: wanted, bytes }: Site, step: Step): void {
  if (step.kind === 'store') host.stored.add(step.sha256);
  if (step.kind === 'record') host.recorded.add(wanted.id);
  if (step.kind === 'forget') host.recorded.delete(step.id);
  if (step.kind === 'drop') host.stored.delete(step.sha256);
  if (step.kind === 'hide') host.shown.delete(step.path);
  if (step.kind === 'show') {
    const { sha256 = '' } = wanted.files[step.path] ?? {};
    expect(host.recorded, 'the release is on record').toContain(wanted.id);
    expect(host.stored, `the content of ${step.path} is stored`).toContain(sha256);
    host.shown.set(step.path, bytes.get(step.path) ?? '');
  }
  if (step.kind === 'commit') {
    host.live = wanted;
    host.kept.splice(0, host.kept.length, ...situation(host, wanted).kept);
  }
}

/** Takes the first `count` steps, those of each wave in the order of `seed`, and answers whether that was all. */
function deploy(host: Host, site: Site, count = Number.POSITIVE_INFINITY, seed = 0): boolean {
  const steps = deploymentPlan(situation(host, site.release)).flatMap((wave) => shuffled(wave, seed));
  for (const step of steps.slice(0, count)) take(host, site, step);
  if (steps.length <= count) host.begun.splice(0);
  else host.begun.push(site.release);
  return steps.length <= count;
}

function shuffled(wave: Wave, seed: number): Wave {
  return wave
    .map((step, index) => ({ step, key: ((index + 1) * 7919 * (seed + 1)) % 104729 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ step }) => step);
}

/** What readers who know one of these sites do not find. */
const broken = (host: Host, ...known: readonly Site[]) => missed(known, (path) => host.shown.get(path));

test('stopped anywhere, every address of the old site leads to whole pages, and a second run completes it', () => {
  fc.assert(
    fc.property(sites(2), fc.nat(200), fc.nat(50), ([before, after], count, seed) => {
      const host = emptyHost();
      deploy(host, before);
      deploy(host, after, count, seed);
      expect(broken(host, before, after)).toEqual([]);
      expect(deploy(host, after, undefined, seed)).toBe(true);
      expect(broken(host, after)).toEqual([]);
      for (const [path, text] of after.bytes) expect(host.shown.get(path)).toBe(text);
      expect([...host.shown.keys()].filter((path) => path.endsWith('.html') && !after.release.files[path])).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('after runs of several releases that were all stopped, the last one is whole', () => {
  fc.assert(
    fc.property(sites(4), fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }), ([first, ...others], counts) => {
      const host = emptyHost();
      deploy(host, first);
      for (const [index, site] of others.entries()) {
        deploy(host, site, counts[index], index);
        expect(broken(host, first, ...others)).toEqual([]);
      }
      deploy(host, first);
      for (const [path, text] of first.bytes) expect(host.shown.get(path)).toBe(text);
      expect(broken(host, first)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('every kept release can be shown again from what is stored, and nothing else is kept', () => {
  fc.assert(
    fc.property(sites(13), (several) => {
      const host = emptyHost();
      for (const site of several) deploy(host, site);
      const digests = new Set(host.kept.flatMap(({ files }) => Object.values(files).map(({ sha256 }) => sha256)));
      expect([...host.stored].toSorted()).toEqual([...digests].toSorted());
      expect([...host.recorded].toSorted()).toEqual(host.kept.map(({ id }) => id).toSorted());
      const named = new Set(host.kept.flatMap(({ files }) => Object.keys(files)));
      expect([...host.shown.keys()].filter((path) => !named.has(path))).toEqual([]);
      const used = [...named].filter((path) => !path.endsWith('.html'));
      expect(
        used.filter((path) => !host.shown.has(path)),
        'what older pages use is there',
      ).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('a release that is live already takes no step', () => {
  const host = emptyHost();
  const site = siteOf({ a: 1, b: 2 });
  deploy(host, site);
  expect(deploymentPlan(situation(host, site.release))).toEqual([]);
});

test('only what changed is stored, shown and asked for anew', () => {
  const host = emptyHost();
  deploy(host, siteOf({ a: 1, b: 1 }));
  const waves = deploymentPlan(situation(host, siteOf({ a: 1, b: 2 }).release));
  const changed = waves.flat().flatMap((step) => (step.kind === 'show' ? [step.path] : []));
  expect(changed).toEqual(['assets/b.2.css', 'b/index.html', 'rss.xml']);
  const addresses = waves.flat().flatMap((step) => (step.kind === 'invalidate' ? step.addresses : []));
  expect(addresses).toEqual(['/b/', '/b/index.html', '/rss.xml']);
});
