import type { ShikiTransformer, ThemeRegistrationRaw } from 'shiki';

/**
 * One TextMate theme whose colours are markers for classes. The colours themselves are in
 * `src/styles/code.css`, for both schemes, so highlighted code needs no inline style (which our
 * content security policy refuses) and one pass instead of two.
 */
const SCOPES = {
  'tok-comment': ['comment', 'punctuation.definition.comment', 'string.comment'],
  'tok-keyword': [
    'keyword',
    'storage',
    'storage.type',
    'storage.modifier',
    'keyword.operator.new',
    'keyword.operator.expression',
    'variable.language',
  ],
  'tok-string': ['string', 'punctuation.definition.string', 'markup.inline.raw', 'constant.other.symbol'],
  'tok-constant': [
    'constant.numeric',
    'constant.language',
    'constant.character',
    'constant.other',
    'support.constant',
    'variable.other.constant',
  ],
  'tok-function': ['entity.name.function', 'support.function', 'meta.function-call.generic'],
  'tok-type': [
    'entity.name.type',
    'entity.name.class',
    'support.type',
    'support.class',
    'entity.other.inherited-class',
    'entity.name.namespace',
  ],
  'tok-tag': ['entity.name.tag', 'markup.heading', 'entity.name.section'],
  'tok-attribute': [
    'entity.other.attribute-name',
    'meta.property-name',
    'support.type.property-name',
    'entity.name.tag.yaml',
  ],
} as const;

/** Operators would otherwise take the colour of keywords; they are left as ink, and cost no markup. */
const PLAIN = ['keyword.operator', 'punctuation', 'meta.brace'];

/** The classes a token may have, for the test that asserts the contrast of each. */
export const TOKEN_CLASSES = Object.keys(SCOPES);

const marker = (index: number) => `#0000${(index + 16).toString(16).toUpperCase().padStart(2, '0')}`;
const classOf = new Map(TOKEN_CLASSES.map((name, index) => [marker(index), name]));

export const tokenTheme: ThemeRegistrationRaw = {
  name: 'tokens',
  type: 'light',
  fg: '#000001',
  bg: '#FFFFFF',
  settings: [
    { settings: { foreground: '#000001', background: '#FFFFFF' } },
    { scope: PLAIN, settings: { foreground: '#000001' } },
    ...Object.values(SCOPES).map((scope, index) => ({
      scope: [...scope],
      settings: { foreground: marker(index) },
    })),
  ],
};

/** Turns the markers of {@link tokenTheme} into classes and drops every inline style. */
export const tokenClasses: ShikiTransformer = {
  name: 'token-classes',
  preprocess(_code, options) {
    // Without this the tokeniser gives up on a line after half a second of wall time, and the
    // output depends on how busy the machine is.
    options.tokenizeTimeLimit = 0;
    options.mergeSameStyleTokens = true;
  },
  span(node) {
    const colour = /color:\s*(#[0-9a-f]{6})/i.exec(String(node.properties['style'] ?? ''))?.[1];
    const name = colour === undefined ? undefined : classOf.get(colour.toUpperCase());
    node.properties = name === undefined ? {} : { class: name };
  },
  line(node) {
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && Object.keys(child.properties).length === 0 ? child.children : [child],
    );
  },
};
