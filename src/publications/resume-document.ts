import type { ClaimView, EducationView, ResumeView, RoleView } from '#model/resume-view.ts';

/**
 * A résumé laid out, before it has a format: PDF, Word and plain text are spellings of this value,
 * so they say the same in the same order. What is not known has no key here.
 */
export interface ResumeDocument {
  /** The title of the file, for those who only see its properties. */
  readonly title: string;
  /** Nobody while the owner has no name. */
  readonly author?: string;
  readonly language: string;
  /** The month the résumé speaks of, `2026-11`: the only date a file may carry. */
  readonly asOf: string;
  readonly keywords: readonly string[];
  readonly name: string;
  readonly headline?: string;
  readonly contacts: readonly Phrase[];
  readonly paragraphs: readonly string[];
  readonly sections: readonly Section[];
}

/** Words, and where they lead. */
export interface Phrase {
  readonly text: string;
  readonly url?: string;
}

/** What stands under one heading. Never empty. */
export interface Section {
  readonly heading: string;
  readonly entries: readonly Entry[];
  readonly items: readonly Item[];
  readonly groups: readonly Group[];
}

/** A role or a school, one fact in each place. */
export interface Entry {
  readonly title: string;
  readonly dates?: string;
  /** The employer, or what was studied. */
  readonly place?: Phrase;
  readonly duration?: string;
  /** What kind of role it is, and what it ran beside. */
  readonly note?: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly text: string;
  /** The articles that show it. */
  readonly evidence: readonly Phrase[];
}

export interface Group {
  readonly label: string;
  readonly text: string;
}

/** The résumé as a document of at most five sections; one that would be empty is left out. */
export function resumeDocument(view: ResumeView): ResumeDocument {
  const track = (name: RoleView['track']) => view.roles.filter((role) => role.track === name).map(roleEntry);
  return {
    title: `${view.name} – ${view.focus === undefined ? 'Résumé' : `Résumé for ${view.focus} roles`}`,
    ...(view.headline !== undefined && { author: view.name, headline: view.headline }),
    language: view.language,
    asOf: view.asOf,
    keywords: view.skills.flatMap(({ names }) => names),
    name: view.name,
    contacts: contacts(view),
    paragraphs: [
      view.summary,
      `${view.total} of professional experience as of ${view.asOfText}; months in which roles overlap are counted once.`,
    ],
    sections: [
      section('Experience', { entries: track('primary') }),
      section('Additional experience', { entries: track('parallel') }),
      section('Selected work', { items: view.work.map(claimItem) }),
      section('Skills', { groups: view.skills.map(({ label, names }) => ({ label, text: names.join(', ') })) }),
      section('Education', { entries: view.education.map(educationEntry) }),
    ].filter(({ entries, items, groups }) => entries.length + items.length + groups.length > 0),
  };
}

function section(heading: string, own: Partial<Section>): Section {
  return { heading, entries: [], items: [], groups: [], ...own };
}

function contacts({ location, email, url, profiles }: ResumeView): readonly Phrase[] {
  return [
    ...(location === undefined ? [] : [{ text: location }]),
    ...(email === undefined ? [] : [{ text: email, url: `mailto:${email}` }]),
    ...[url, ...profiles.map((profile) => profile.url)].map((address) => ({
      text: shortAddress(address),
      url: address,
    })),
  ];
}

/** An address as people write it: `example.com/resume`. */
export function shortAddress(address: string): string {
  return address.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

function roleEntry({
  title,
  dates,
  organization,
  duration,
  engagement,
  concurrency,
  summary,
  claims,
}: RoleView): Entry {
  const kind = engagement === undefined ? undefined : `${engagement.charAt(0).toUpperCase()}${engagement.slice(1)}.`;
  const note = [kind, concurrency].filter((part) => part !== undefined).join(' ');
  return {
    title,
    dates,
    ...(organization !== undefined && { place: phrase(organization.name, organization.url) }),
    duration,
    ...(note !== '' && { note }),
    items: [...(summary === undefined ? [] : [{ text: summary, evidence: [] }]), ...claims.map(claimItem)],
  };
}

function claimItem({ text, evidence }: ClaimView): Item {
  return { text, evidence: evidence.map(({ shows, url }) => phrase(shows, url)) };
}

function educationEntry({ institution, dates, studyType, area }: EducationView): Entry {
  return {
    title: institution,
    ...(dates !== undefined && { dates }),
    place: { text: `${studyType} in ${area}` },
    items: [],
  };
}

function phrase(text: string, url: string | undefined): Phrase {
  return url === undefined ? { text } : { text, url };
}
