import { describe, expect, test } from 'vitest';
import { stateSpokenFor } from '../../../../src/concepts/places.js';
import { documentOf, eventNames, mentionsOf } from '../names-read.js';

/** `text of the mention = id, direction, relation`, with what is absent left out. */
function placesIn(text: string): readonly string[] {
  return mentionsOf(text, 'place').map(({ text: words, value }) => {
    const parts = [value.id ?? `?${value.name}`, value.direction, value.relation].filter(
      (part) => part !== undefined,
    );
    return `${words} = ${parts.join(', ')}`;
  });
}

describe('states', () => {
  test.each([
    ['وقعت إسرائيل والمغرب اتفاقية', ['إسرائيل = IL', 'المغرب = MA']],
    ['اعترفت أميركا بالاتفاق', ['أميركا = US']],
    ['اعترفت أمريكا بالاتفاق', ['أمريكا = US']],
    ['قالت الولايات المتحدة إنها مستعدة', ['الولايات المتحدة = US']],
    ['انسحب جيش من الأراضي الفلسطينية', ['الأراضي الفلسطينية = PS, from']],
    ['تعتبر الدولة العبرية ذلك تهديدا', ['الدولة العبرية = IL']],
    ['سافر إلى المملكة العربية السعودية', ['المملكة العربية السعودية = SA, to']],
    ['وصل الوفد إلى كوريا الشمالية', ['كوريا الشمالية = KP, to']],
    ['في جنوب أفريقيا', ['جنوب أفريقيا = ZA, in']],
    ['انتخابات في مالي', ['مالي = ML, in']],
    ['British troops left Iraq and Syria', ['Iraq = IQ', 'Syria = SY']],
    ['The US and the U.K. agreed', ['US = US', 'U.K. = GB']],
    ['They flew to the United Arab Emirates', ['United Arab Emirates = AE, to']],
    ["Egypt's economy grew", ['Egypt = EG']],
  ])('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });
});

describe('capitals and cities', () => {
  test.each([
    ['في الرباط', ['الرباط = MA/capital, in']],
    ['في العاصمة المغربية الرباط', ['العاصمة المغربية الرباط = MA/capital, in']],
    ['وصل إلى العاصمة طهران', ['العاصمة طهران = IR/capital, to']],
    ['قرب الجزائر العاصمة', ['الجزائر العاصمة = DZ/capital, near']],
    ['في مدينة القدس', ['مدينة القدس = XX/jerusalem, in']],
    ['وصلوا إلى الدار البيضاء', ['الدار البيضاء = MA/casablanca, to']],
    ['سكان قرية صبارين', ['قرية صبارين = ?صبارين']],
    ['في بلدة كفر زرنوق أمس', ['بلدة كفر زرنوق = ?كفر زرنوق, in']],
    ['انفجار في حي السلام، فجرا', ['حي السلام = ?السلام, in']],
    ['وصلوا إلى مدينة كرج', ['مدينة كرج = IR/karaj, to']],
    ['قصف على ولاية البليدة', ['ولاية البليدة = DZ/blida']],
    ['A blast in Hasakeh province', ['Hasakeh province = SY/hasakah, in']],
    ['in the city of Alexandria', ['city of Alexandria = EG/alexandria, in']],
    ['talks in Cairo', ['Cairo = EG/capital, in']],
    ['the Moroccan capital Rabat', ['Moroccan capital Rabat = MA/capital']],
  ])('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });

  test('one word for a state and a capital is read by the states of the text', () => {
    expect(placesIn('قال الملك الأردني في عمان').at(-1)).toBe('عمان = JO/capital, in');
    expect(placesIn('قال السلطان العماني إن سلطنة عمان ودولة عمان بخير').at(-1)).toContain('= OM');
  });

  test('a capital says which state it may stand for, a state itself, a city none', () => {
    expect(stateSpokenFor('MA/capital')).toBe('MA');
    expect(stateSpokenFor('IL/tel-aviv')).toBe('IL');
    expect(stateSpokenFor('MA')).toBe('MA');
    expect(stateSpokenFor('MA/casablanca')).toBeUndefined();
  });
});

describe('directions', () => {
  test.each([
    ['في جنوب غرب إيران', ['جنوب غرب إيران = IR, south-west, in']],
    ['شرقي أوكرانيا', ['شرقي أوكرانيا = UA, east']],
    ['من شمالي سوريا', ['شمالي سوريا = SY, north, from']],
    ['وسط إيران', ['وسط إيران = IR, centre']],
    ['جنوب غربي مراكش', ['جنوب غربي مراكش = MA/marrakesh, south-west']],
    ['شمال قطاع غزة', ['شمال قطاع غزة = PS/gaza-strip, north']],
    ['in northern Lebanon', ['northern Lebanon = LB, north, in']],
    ['a town in south-eastern Turkey', ['south-eastern Turkey = TR, south-east, in']],
    ['off the coast of Turkey', ['Turkey = TR, off']],
  ])('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });

  test('the country and the capital are those of the report', () => {
    expect(placesIn('تحطمت طائرة إيرانية في إيران جنوب البلاد').at(-1)).toBe('جنوب البلاد = IR, south');
    expect(placesIn('تحطمت طائرة جزائرية قرب العاصمة').at(-1)).toBe('العاصمة = DZ/capital, near');
  });

  test('the kingdom is the only one among the states of the event', () => {
    expect(placesIn('وقعت إسرائيل والمغرب اتفاقا، وغادر الوفد المملكة').at(-1)).toBe('المملكة = MA');
    expect(placesIn('وقعت السعودية والمغرب اتفاقا، وغادر الوفد المملكة')).toHaveLength(2);
  });
});

describe('unknown places', () => {
  test.each([
    ['سقطت في مدينة زرنوقة', ['مدينة زرنوقة = ?زرنوقه, in']],
    ['انفجار قرب قرية "برنيسة"', ['قرية "برنيسة" = ?برنيسه, near']],
    ['أقلعت من مطار زرنوقة', ['مطار زرنوقة = ?زرنوقه, from']],
    ['in the village of Tarn Wadi', ['village of Tarn Wadi = ?tarn wadi, in']],
    ['fighting in Velmora province', ['Velmora province = ?velmora, in']],
    [
      'in the village of Tarn Wadi Velmor Hills.',
      ['village of Tarn Wadi Velmor Hills = ?tarn wadi velmor hills, in'],
    ],
    [
      'in the village of Tarn Wadi Velmor Hills Zarn Bilg Dors.',
      ['village of Tarn Wadi Velmor Hills = ?tarn wadi velmor hills, in'],
    ],
    ['Mount Tarnavo erupted in Sicily.', ['Mount Tarnavo = ?tarnavo', 'Sicily = IT/sicily, in']],
  ])('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });

  test('a name that a head has shown is read without one, in another report too', () => {
    const { mentions } = eventNames('وقع الحادث في مدينة زرنوقة.', 'كانت متجهة من طهران إلى زرنوقة.');
    expect(mentions[1]?.map((m) => m.entity)).toEqual(['place:IR/capital', mentions[0]?.[0]?.entity]);
  });

  test('a spelling variant is the same place', () => {
    const { entities } = eventNames('سقطت في مدينة سيميروم', 'سقطت في ضواحي سميرم');
    expect(entities).toHaveLength(1);
  });

  test('the airport of a town is not the town', () => {
    const [airport, town] = mentionsOf('من مطار زرنوقة إلى مدينة زرنوقة', 'place');
    expect(airport?.entity).not.toBe(town?.entity);
  });

  test('an airport lies in the town whose name it bears, though no report names the town', () => {
    const [airport] = mentionsOf('متوجهة إلى مطار أسوان', 'place');
    expect(airport).toMatchObject({ town: 'EG/aswan', value: { within: ['EG/aswan', 'EG'] } });
    expect(mentionsOf('متوجهة إلى شارع أسوان', 'place')[0]).not.toHaveProperty('town');
    expect(mentionsOf('متوجهة إلى مطار زرنوقة', 'place')[0]).not.toHaveProperty('town');
  });

  test.each([
    ['توجهت السفينة إلى ميناء أسوان', 'EG/aswan'],
    ['The ship docked at the port of Aswan', 'EG/aswan'],
    ['The plane landed at the airport of Aswan', 'EG/aswan'],
  ])('a port or airport lies in the town whose name it bears: %s', (text, town) => {
    expect(mentionsOf(text, 'place')[0]).toMatchObject({ town });
  });

  test.each([
    'The ship docked at the port of Zarnuqa',
    'They met at the bridge of Aswan',
    'They met on Aswan street',
  ])('no town has another spot for its own: %s', (text) => {
    expect(mentionsOf(text, 'place')[0]).not.toHaveProperty('town');
  });

  test('what lies in what', () => {
    expect(mentionsOf('في ضواحي زرنوقة بمحافظة أصفهان', 'place')[0]?.value.within).toEqual([
      'IR/isfahan',
      'IR',
    ]);
    expect(mentionsOf('in the town of Velmora in Idlib province', 'place')[0]?.value.within).toEqual([
      'SY/idlib',
      'SY',
    ]);
  });
});

describe('no places', () => {
  test.each([
    'قال في منطقة الحادث',
    'عاد إلى بيت مهجور',
    'سكان حي الصحفيين',
    'دعم مالي كبير',
    'كان من بين الضحايا',
    'وصل إلى موقع الحادث',
    'عن قاعدة البيانات',
    'a turkey and some china',
    'He told us that it is over',
    'a chad of paper',
  ])('%s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});

test('spans leave particles out and are slices of the text', () => {
  const text = 'وبالرباط ولندن';
  const mentions = mentionsOf(text, 'place');
  expect(mentions.map((m) => m.text)).toEqual(['الرباط', 'لندن']);
  for (const m of mentions) expect(documentOf(text).source.text.slice(m.start, m.end)).toBe(m.text);
});
