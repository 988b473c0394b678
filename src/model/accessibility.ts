/** The schemes and the widths in pixels that every page is looked at in, each of one with each of the other. */
export const SCHEMES = ['light', 'dark'] as const;
export const WIDTHS = [360, 1280] as const;

/** What a screen of 1280 by 1024 pixels shows of a page at 400 %: WCAG 2.2, 1.4.10. */
export const ENLARGED = { width: 320, height: 256 } as const;

/** Widths in between, and text enlarged without the rest: WCAG 2.2, 1.4.4. */
export const WIDTHS_BETWEEN = [480, 768, 1024, 1440, 1920] as const;
export const LARGER_TEXT = 200;

/** Something that is tested whenever the site is built, for the people it may shut out. */
export interface AccessibilityTest {
  readonly label: string;
  readonly what: string;
  /** The file that tests it, and the command that runs it alone. */
  readonly file: string;
  readonly command: string;
}

/** What is tested, from the widest to the narrowest. */
export const ACCESSIBILITY_TESTS: readonly AccessibilityTest[] = [
  {
    label: 'Rules of axe',
    what: `Every page, ${SCHEMES.join(' and ')}, at ${WIDTHS.join(' and ')} pixels: contrast, names, roles, labels, landmarks, headings, and targets of 24 by 24 pixels or with that much room. What no colour decides is asked once for both schemes.`,
    ...inBrowser('site', 'every-page.spec.ts'),
  },
  {
    label: 'Enlarged to 400 %',
    what: `Every page at ${ENLARGED.width} pixels, as wide as 1280 are at that size: nothing scrolls sideways but code, tables and drawings in frames of their own.`,
    ...inBrowser('site', 'every-page.spec.ts'),
  },
  {
    label: 'Valid HTML',
    what: 'Every page against the HTML standard.',
    ...inBuild('validity.test.ts'),
  },
  {
    label: 'Structure',
    what: 'Every page has one first heading, skips no level below it, has each landmark once, and a link past its header.',
    ...inBuild('structure.test.ts'),
  },
  {
    label: 'Larger text',
    what: `A page of each kind with text at ${LARGER_TEXT} %, and at ${WIDTHS_BETWEEN.length} widths from ${WIDTHS_BETWEEN[0]} to ${WIDTHS_BETWEEN.at(-1)} pixels.`,
    ...inBrowser('site', 'reflow.spec.ts'),
  },
  {
    label: 'Keyboard',
    what: 'A page of each kind, stop by stop: everything is reached once, in the order of the page, and shows that it has the focus.',
    ...inBrowser('site', 'keyboard.spec.ts'),
  },
  {
    label: 'Without JavaScript',
    what: 'A page of each kind has its heading, its words and its links, and no button that would do nothing.',
    ...inBrowser('site', 'no-script.spec.ts'),
  },
  {
    label: 'Colours, motion and paper',
    what: 'All elements of an article at once: forced colours, more contrast, less motion, in print, and the rules of axe.',
    ...inBrowser('elements', 'comfort.spec.ts'),
  },
  {
    label: 'Search',
    what: 'The search by keyboard alone, with what it says to screen readers, and its results by the rules of axe.',
    ...inBrowser('site', 'search.spec.ts'),
  },
  {
    label: 'Résumé as PDF',
    what: 'It follows PDF/UA-1, with every word in its structure and every link described.',
    ...inBuild('resume-pdf.test.ts'),
  },
];

/** What no test answers. */
export const NOT_TESTED: readonly string[] = [
  'Nobody who depends on assistive technology has been asked to use the site.',
  'Nobody has listened to it with a screen reader. The rules of axe look at names, roles and states; what a screen reader makes of them is not tested.',
  'Voice control, switches, braille displays and screen magnifiers have not been tried.',
  'The tests run in Chromium. Firefox and Safari may differ.',
  'Whether the words for a picture or a drawing say what it shows, and whether a text is easy to follow, no program can tell.',
  'Forced colours are tested on the elements of articles, not on every page.',
  'Word file, feeds and the pages of other sites that articles link to are not tested for accessibility.',
];

function inBrowser(project: 'site' | 'elements', name: string) {
  const folder = project === 'site' ? '' : `${project}/`;
  return {
    file: `tests/browser/${folder}${name}`,
    command: `npm run test:browser -- --project=${project} ${folder}${name}`,
  };
}

function inBuild(name: string) {
  return { file: `tests/dist/${name}`, command: `npm run test:dist -- tests/dist/${name}` };
}
