import { expect, test } from 'vitest';
import { areOtherMeans, isBorne, means } from '../../src/concepts/means.js';

test.each([
  ['electrical', 'arson'],
  ['electrical', 'lightning'],
  ['gas', 'arson'],
  ['mechanical', 'shot-down'],
  ['cancer', 'heart-attack'],
  ['cancer', 'firearm'],
  ['blade', 'firearm'],
])('%s excludes %s', (a, b) => {
  expect(areOtherMeans(a, b)).toBe(true);
  expect(areOtherMeans(b, a)).toBe(true);
});

test.each([
  ['electrical', 'electrical'],
  ['electrical', 'fault'],
  ['electrical', 'mechanical'],
  ['arson', 'deliberate'],
  ['bomb', 'firearm'],
  ['illness', 'cancer'],
  ['human-error', 'weather'],
  ['mechanical', 'missile'],
  ['mechanical', 'weather'],
])('%s may be %s, or come with it', (a, b) => {
  expect(areOtherMeans(a, b)).toBe(false);
  expect(areOtherMeans(b, a)).toBe(false);
});

test('every sort that is named beside or above one is a sort', () => {
  const ids = Object.keys(means);
  const named = Object.values<{ gloss: string; within?: string; beside?: readonly string[] }>(means).flatMap(
    (one) => [...(one.beside ?? []), ...(one.within === undefined ? [] : [one.within])],
  );
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

test('an illness may be borne, a weapon not', () => {
  expect([isBorne('cancer'), isBorne('illness'), isBorne('blade')]).toEqual([true, true, false]);
});
