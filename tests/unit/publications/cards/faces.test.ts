import { expect, test } from 'vitest';
import { drawable } from '#publications/cards/faces.ts';

test('what Geist has is drawn: accents, Cyrillic, arrows, signs', () => {
  for (const words of ['Ångström – “naïve”', 'Привет', 'Arel → wire: ≠ ≤', '© 2026 ™'])
    expect(drawable(words)).toBe(words);
});

test('emoji are left out, with the space they took', () => {
  expect(drawable('Ship it 🚀 today 👩🏽‍💻!')).toBe('Ship it today !');
  expect(drawable('1️⃣ Locks')).toBe('Locks');
});

test('a title with letters that no face has is not drawn in part', () => {
  expect(drawable('日本語 in Rails')).toBeUndefined();
  expect(drawable('🚀')).toBeUndefined();
});
