/** What a built site says that it must not: the two questions every build is asked. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { emailsIn, isReserved, phoneNumbersIn } from '../support/private-facts.ts';
import { chromeOf, COPIES, FEED, frameOf, readable } from './readable.ts';
import { filesBelow } from './site.ts';

/** Addresses other than `own`, in any file. Code blocks of articles may show ones that are nobody's. */
export async function foreignEmails(dist: string, own: string | undefined): Promise<readonly string[]> {
  return await found(dist, async (file) => {
    const { text, code } = await readable(file);
    const foreign = (address: string) => address !== own;
    return [...emailsIn(text).filter(foreign), ...emailsIn(code).filter((each) => foreign(each) && !isReserved(each))];
  });
}

/**
 * Telephone numbers. Words of articles, their plain copies, styles, scripts and the list of files are
 * not asked, since they are full of numbers that nobody could dial; links to dial are looked for in
 * every page.
 */
export async function phoneNumbers(dist: string): Promise<readonly string[]> {
  return await found(dist, async (file) => {
    const { text } = await readable(file);
    if (file.endsWith('.html')) {
      const links =
        text.match(/(?:href|content)="?(?:tel:|callto:|sms:|whatsapp:|https?:\/\/wa\.me\/)[^"\s>]*|"telephone"/gi) ??
        [];
      return [...links, ...phoneNumbersIn(chromeOf(text))];
    }
    if (/\.docx$/.test(file)) return phoneNumbersIn(text.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, ''));
    if (FEED.test(file)) return phoneNumbersIn(frameOf(readFileSync(file, 'utf8')));
    if (COPIES.test(file) || relative(dist, file) === 'files.json') return [];
    if (/\.(?:pdf|txt|json|xml|vcf)$/.test(file)) return phoneNumbersIn(text);
    return [];
  });
}

async function found(dist: string, ask: (file: string) => Promise<readonly string[]>): Promise<readonly string[]> {
  const answers = filesBelow(dist).map(async (file) =>
    (await ask(file)).map((fact) => `${relative(dist, file)}: ${fact}`),
  );
  return (await Promise.all(answers)).flat();
}
