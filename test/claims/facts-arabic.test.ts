import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims-of.js';

describe('the fact of a clause', () => {
  it.each([
    // what a verb only says to come about
    ['أسفر الحادث عن مقتل ستة أشخاص', 'kill: أسفر الحادث عن مقتل ستة أشخاص'],
    ['خلف الانفجار ستة قتلى', 'kill: خلف الانفجار ستة قتلى'],
    ['الأمر الذي أدى لمقتل سبعة عمال', 'kill: الأمر الذي أدى لمقتل سبعة عمال'],
    // behind a longer subject, what the preposition marks
    [
      'وأدت الأمطار الغزيرة في شمال السودان إلى انهيار سد',
      'collapse: وأدت الأمطار الغزيرة في شمال السودان إلى انهيار سد',
    ],
    ['وأدت الاحتجاجات في بيرو إلى استقالة الحكومة', 'resign: وأدت الاحتجاجات في بيرو إلى استقالة الحكومة'],
    // an event noun inside what is counted
    ['وأرسلت السلطات 14 سيارة إسعاف إلى المكان', 'send: وأرسلت السلطات 14 سيارة إسعاف إلى المكان'],
    // yet
    ['لم يتم العثور بعد على حطام الطائرة', 'fail-to-find: لم يتم العثور بعد على حطام الطائرة'],
    // a verb and its object far apart
    ['لقي 45 شخصا على الأقل حتفهم', 'die: لقي 45 شخصا على الأقل حتفهم'],
    // managing to do something is no event
    ['وتمكن رجال الإنقاذ من انتشال الجثث', 'rescue: وتمكن رجال الإنقاذ من انتشال الجثث'],
    // two counts of one clause
    ['ارتفعت الحصيلة إلى 52 قتيلا و280 جريحا', 'kill: إلى 52 قتيلا'],
    // a bound that looks like a verb
    ['قال إن ما لا يقل عن 40 شخصا قتلوا في تونس', 'kill: إن ما لا يقل عن 40 شخصا قتلوا في تونس'],
    ['لقي ما لا يقل عن 40 شخصا مصرعهم', 'die: لقي ما لا يقل عن 40 شخصا مصرعهم'],
    // what those do who are counted by what they are
    ['وتمكن ستون نزيلا من الهرب من السجن', 'escape: وتمكن ستون نزيلا من الهرب من السجن'],
    // a number that goes on past و
    ['نزح مليون ونصف المليون شخص', 'displace: نزح مليون ونصف المليون شخص'],
    ['فر 12 ألفا و500 شخص من المدينة', 'flee: فر 12 ألفا و500 شخص من المدينة'],
    // a part and its whole
    ['قتل تسعة من بين 60 راكبا', 'kill: قتل تسعة من بين 60 راكبا'],
    ['وخرج اثنان من الجرحى التسعة من المستشفى', 'exit: وخرج اثنان من الجرحى التسعة من المستشفى'],
    // a make in passing
    ['هبطت طائرة من طراز بوينغ 737', 'be-of-type: من طراز بوينغ 737'],
  ])('%s', (text, expected) => expect(claimsIn(text)).toContain(expected));

  it.each([
    ['قتل ما لا يقل عن 40 شخصا', 'be-below'],
    ['قتل تسعة من بين 60 راكبا', 'include-in-number'],
    ['وردت تقارير متضاربة بشأن موقع الحادث', 'accident'],
    ['وحسب التقارير فقد تحطمت الطائرة', 'be-missing'],
    ['وحسب التقارير فقد سقطت مروحية', 'be-missing'],
    ['مهاجر من أصل مصري في المدينة', 'arrive'],
    ['قام الوزير بأول زيارة من نوعها إلى مصر', 'be-of-type'],
  ])('%s: not %s', (text, concept) =>
    expect(claimsIn(text).filter((c) => c.startsWith(`${concept}:`))).toEqual([]),
  );
});

describe('a phrase of a long clause', () => {
  const text =
    'هبطت الطائرة المدنية التابعة للشركة الوطنية اضطراريا صباح الأربعاء في ضواحي مدينة ستراسبورغ شرق فرنسا بسبب خلل في أحد محركاتها';

  it('has evidence of its own', () => {
    expect(claimsIn(text).some((c) => c.startsWith('land: في') && c.endsWith('شرق فرنسا'))).toBe(true);
  });

  it('has none in a short clause', () => {
    expect(claimsIn('هبطت الطائرة شرق فرنسا')).toHaveLength(1);
  });
});
