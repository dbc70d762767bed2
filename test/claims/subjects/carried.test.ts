import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** The agents of the first claim of a concept in a text. */
const agentsOf = (text: string, concept: string): readonly string[] =>
  (claimsOf(text).find((c) => c.predicate.concept === concept)?.arguments ?? [])
    .filter((a) => a.role === 'agent')
    .map((a) => a.text);

describe('the subject of a clause is found', () => {
  it.each([
    // before a relative pronoun
    ['أرسلت السلطات فرق الإنقاذ التي وصلت إلى الموقع مساء', 'arrive', ['فرق الإنقاذ']],
    ['استقبل الملك وزير الدفاع الفرنسي، الذي سيغادر البلاد الخميس', 'depart', ['وزير الدفاع الفرنسي']],
    // in the clause before
    ['تحطمت طائرة ركاب في الجبال، وكانت تقل 40 شخصا', 'carry', ['طائرة ركاب']],
    ['ذكر شهود أن مسلحين هاجموا القرية وقتلوا ثلاثة أشخاص', 'kill', ['مسلحين']],
    // before words that stand between it and its verb
    ['لكن الاتفاق الجديد، حسب الصحيفة الفرنسية، سيسمح بتصدير الغاز', 'allow', ['الاتفاق الجديد']],
    // in the speaker, by the pronoun of أن
    ['أكدت وزارة الخارجية الفرنسية أنها ستفتح المعبر', 'unblock', ['وزارة الخارجية الفرنسية']],
    // in who announces it or opens it
    ['أعلنت فرنسا استئناف الرحلات غدا', 'resume', ['فرنسا']],
    ['غادر وزير الخارجية الفرنسي القاهرة قبيل لقائه الصحفيين', 'depart', ['وزير الخارجية الفرنسي']],
    // after the verb with its pronoun, or with words between
    ['قطعت الجزائر العلاقات قبل أن تستأنفها الرباط', 'resume-relations', ['الرباط']],
    ['وهذه أول مرة يقوم فيها وزير دفاع فرنسي بزيارة إلى تونس', 'visit', ['وزير دفاع فرنسي']],
    // of two parties to one act
    ['بعد توقيع اتفاقية بين فرنسا وألمانيا', 'sign', ['فرنسا', 'ألمانيا']],
    ['قررت الحكومة العراقية تعليق الرحلات الجوية', 'suspend', ['الحكومة العراقية']],
  ])('%s: %s', (text, concept, agents) => expect(agentsOf(text, concept)).toEqual(agents));
});

describe('no subject is taken', () => {
  it.each([
    // where gender speaks against it
    ['وصل وزير الخارجية الفرنسي إلى القاهرة وغادرت مساء الأربعاء', 'depart'],
    // from an indefinite object
    ['نقلت حبوبا إلى الميناء', 'carry'],
    // from the town that is left
    ['ثم غادر المدينة', 'depart'],
    // of a passive
    ['قالت الشركة إنه لم يتم العثور على الحطام', 'fail-to-find'],
    // of what is between states
    ['بعد تطبيع العلاقات العام الماضي', 'normalise'],
  ])('%s: %s', (text, concept) => expect(agentsOf(text, concept)).toEqual([]));
});
