import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The form that the marked word of a text has, where it is an event word. */
function formOf(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/gu, '');
  const { hits, tokens } = read(text, 'en');
  return hits.find((h) => h.category === 'concept' && tokens[h.first]?.start === start)?.form;
}

describe('verbs', () => {
  it.each([
    'The company [expects] repairs to be completed next week.',
    'The ministry [plans] talks with the rebels.',
    'Damaged cables [cause] outages for millions.',
    'Suicide attack on a wedding [kills] 32',
    'A second cable is long and [links] 33 countries.',
    'The prime minister did not [rule] out early elections.',
    'They may [attack] again.',
    'Strike by airline pilots [enters] second week',
    'Egypt [beat] Senegal in the final.',
  ])('present: %s', (text) => expect(formOf(text)).toBe('present'));

  it.each([
    'The bomber [killed] 30 people.',
    'Three lines were [cut] on Friday.',
    'The roads have been badly [damaged].',
    'A ship has [cut] the cable.',
    'The ferry [sank] in bad weather.',
    'An earthquake of magnitude 6.2 [struck] at dawn.',
    'Two soldiers [killed] in roadside bombing',
    'A toll of 31 people [killed].',
    'The two countries [agreed] to restore ties.',
    'Rain triggered floods that [destroyed] homes.',
    'Polling stations [closed] at 7 p.m. and counting began.',
  ])('past: %s', (text) => expect(formOf(text)).toBe('past'));

  it.each(['They were [exchanging] vows.', 'Rescuers were still [searching] for six miners.'])(
    'progressive: %s',
    (text) => expect(formOf(text)).toBe('present'),
  );
});

describe('nouns and adjectives', () => {
  it.each([
    'The cause of the [cut] is unknown.',
    'They were exchanging [vows].',
    'The company expects [repairs] to be completed.',
    'Traders weighed weak [demand] from China.',
    'His [attack] was condemned.',
    'The [damage] is being repaired.',
  ])('noun: %s', (text) => expect(formOf(text)).toBe('word'));

  it.each([
    '[Damaged] cables cause outages.',
    'Hospitals treated the [wounded] overnight.',
    'They were housed by [displaced] families.',
    'Protesters [attacked] in the capital were taken to hospital.',
  ])('participle of a noun: %s', (text) => expect(formOf(text)).toBe('passive'));

  it.each(['The blast hit a bus, [killing] 17 people.', 'He fled after [killing] a guard.'])(
    'participle or gerund: %s',
    (text) => expect(formOf(text)).toBe('active'),
  );
});

describe('no events', () => {
  it.each([
    // an adjective behind *be*
    'The reply was [slow].',
    // nouns that mean something else
    'The [move] surprised dealers.',
    'The clerk asked for [leave].',
    'A van stood on the [block] all night.',
    'They stormed the parliament [building]',
    'The goat slept behind the school [building] where it is warm.',
  ])('%s', (text) => expect(formOf(text)).toBeUndefined());

  it.each(['The army [moves] the tanks.', 'They [leave] today.', 'Vans [block] the road.'])(
    'but %s',
    (text) => expect(formOf(text)).toBe('present'),
  );
});
