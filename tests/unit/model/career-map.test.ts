import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { careerOf } from '#model/career.ts';
import { mapPositions, mapYears } from '#model/career-map.ts';
import { resumeSchema } from '#model/resume.ts';
import { readYaml } from '#model/yaml.ts';

const file = 'content/resume.yaml';
const career = careerOf(resumeSchema.parse(readYaml(file, readFileSync(file, 'utf8')).data));

test('every January of the career has its column', () => {
  const years = mapYears(career);
  expect(years[0]).toEqual({ year: 2013, column: 12 });
  expect(years.at(-1)).toEqual({ year: 2026, column: 168 });
});

test('bars cover their months in both directions, and a hand-over is drawn for the newer role', () => {
  const css = mapPositions(career);
  expect(css).toContain('.career-map{--months:178;--lanes:3}');
  expect(css).toContain(`[data-role='since-2012-02']{--from:1;--to:26;--top:154;--bottom:179;--lane:1}`);
  expect(css).toContain(`[data-role='since-2025-12']{--from:167;--to:179;--top:1;--bottom:13;--lane:1}`);
  expect(css).toContain(`[data-role='since-2023-01']{--from:132;--to:179;--top:1;--bottom:48;--lane:3}`);
});
