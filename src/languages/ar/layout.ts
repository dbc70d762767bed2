import type { Words } from '../pack.js';

/** Abbreviations after which a full stop ends no sentence. */
export const abbreviation: Words['abbreviation'] = {
  abbreviation: ['د', 'أ', 'م', 'ص', 'ب', 'ش', 'كلم', 'ت', 'غ', 'ق', 'هـ'],
};

/** Phrases by which a line is known to be a notice, a link or a teaser rather than part of the report. */
export const boilerplate: Words['boilerplate'] = {
  boilerplate: [
    'اقرأ أيضا',
    'اقرأ المزيد',
    'إقرأ أيضا',
    'اقرأ كذلك',
    'اقرؤوا أيضا',
    'اقرئي أيضا',
    'شاهد أيضا',
    'شاهدوا أيضا',
    'قد يهمك',
    'قد يعجبك',
    'مواضيع ذات صلة',
    'أخبار ذات صلة',
    'للمزيد',
    'للاشتراك في',
    'اشترك في',
    'تابعونا على',
    'تابعنا على',
    'ملف تعريف الارتباط',
    'ملفات تعريف الارتباط',
    'ملفات الارتباط',
    'جميع الحقوق محفوظة',
    'حقوق النشر',
    'سياسة الخصوصية',
    'حمل التطبيق',
    'انقر هنا',
    'اضغط هنا',
    'شارك هذا',
    'المصدر :',
  ],
};
