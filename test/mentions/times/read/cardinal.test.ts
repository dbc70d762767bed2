import { expect, it } from 'vitest';
import { readMentions } from '../../../claims/claims-of.js';

it('the hundred of a percentage counts no days', () => {
  const times = readMentions('ارتفعت الأسعار بأكثر من أربعة في المئة يوم الاثنين.').mentions.flatMap((m) =>
    m.kind === 'time' ? [m.text] : [],
  );
  expect(times).toEqual(['يوم الاثنين']);
});

it('a hundred days are a hundred days', () => {
  const times = readMentions('استمر الإضراب مئة يوم.').mentions.flatMap((m) =>
    m.kind === 'time' ? [m] : [],
  );
  expect(times.map((m) => m.value.duration)).toEqual(['P100D']);
});

it('a word of scale behind figures scales them', () => {
  const times = readMentions('استمر العصر 65 مليون سنة.').mentions.flatMap((m) =>
    m.kind === 'time' ? [m] : [],
  );
  expect(times.map((m) => m.value.duration)).toEqual(['P65000000Y']);
});
