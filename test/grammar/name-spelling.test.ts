import { describe, expect, it } from 'vitest';
import { nameSpelling } from '../../src/grammar/name-spelling.js';

describe('a name in Arabic letters, as Latin letters write it', () => {
  it.each([
    ['سلمان', 'Salman'],
    ['خالد', 'Khalid'],
    ['ناصر', 'Nasir'],
    ['حسن', 'Hasan'],
    ['سعد الدين', 'Saad al-Din'],
    ['جعفر', 'Jaafar'],
    ['علي', 'Ali'],
    ['مائير', 'Mair'],
    ['جواد', 'Jawad'],
    ['سوريا', 'Suriya'],
    ['أبو بكر', 'Abu Bakar'],
    ['عمرو بن يحيى', 'Amro bin Yahiya'],
    ['عبد اللطيف', 'Abd al-Latif'],
    ['عبدالعزيز', 'Abd al-Aziz'],
    ['عبد الله', 'Abdullah'],
    ['الخطيب', 'Al-Khatib'],
    ['نبيه الخطيب', 'Nabih al-Khatib'],
    ['العدالة والتنمية', 'Al-Adala wal-Tanmiya'],
    ['مُحَمَّد', 'Mahmad'],
    ['NSO', 'NSO'],
    ['قناة 2', 'Qana 2'],
  ])('%s: %s', (arabic, latin) => {
    expect(nameSpelling.Latin(arabic)).toBe(latin);
  });
});

describe('a name in Latin letters, as Arabic letters write it', () => {
  it.each([
    ['Gordon Hale', 'غوردون هال'],
    ['Bolton', 'بولتون'],
    ['Feldman', 'فيلدمان'],
    ['Wright', 'رايت'],
    ['Philip Shaw', 'فيليب شاو'],
    ['George', 'جيورج'],
    ['Cecil Clarke', 'سيسيل كلارك'],
    ['Emma Moore', 'إما مور'],
    ['Salman al-Malik', 'سالمان الماليك'],
    ['Abdel Rahim', 'عبد الراهيم'],
    ['BBC', 'BBC'],
    ['NATO', 'NATO'],
    ['Zoë', 'زو'],
  ])('%s: %s', (latin, arabic) => {
    expect(nameSpelling.Arabic(latin)).toBe(arabic);
  });
});
