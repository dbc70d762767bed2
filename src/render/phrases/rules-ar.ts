import { say } from '../outline.js';
import type { RuleReasons } from './rules.js';

/** Why each rule decided as it did, in Arabic. */
export const rulesAr: RuleReasons = {
  'quantity-bound-update': (values) => say`أحد العددين حدٌّ لا غير، وفي تقرير لاحق عدد أعلى: ${values}.`,
  'quantity-bound': (values) =>
    say`أحد العددين حدٌّ لا غير (على الأقل أو على الأكثر) والآخر لا يتجاوزه: ${values}.`,
  'quantity-bound-far': (values) => say`لا يقول «أكثر من» عددٍ من يعرف ضعفه: ${values}.`,
  'quantity-contains': (values) => say`أحد العددين داخل في نطاق الآخر: ${values}.`,
  'quantity-approximate': (values) => say`أعداد مقرّبة أو غير جازمة تتداخل نطاقاتها: ${values}.`,
  'quantity-part': (values) => say`أحد العددين لبعض من يعدّهم الآخر: ${values}.`,
  'quantity-update': (values) =>
    say`عدد يزداد مع الوقت، والتقرير الذي يذكر العدد الأعلى نُشر لاحقاً: ${values}.`,
  'quantity-dispute': (values) => say`لكل عدد قائله، والأعداد لا يمكن أن تتفق: ${values}.`,
  'quantity-undated': (values) => say`عدد يزداد مع الوقت، ولا يُعرف أي التقريرين أحدث: ${values}.`,
  'quantity-disjoint': (values) => say`الأعداد لشيء واحد ولا يمكن أن تتفق: ${values}.`,
  'time-contains': (values) => say`أحد الوقتين داخل في الآخر أو متداخل معه: ${values}.`,
  'time-disjoint': (values) => say`الحدث واحد والوقتان لا يتداخلان: ${values}.`,
  'time-unaligned': (values) => say`لا يتداخل الوقتان، لكن التقريرين قد لا يقصدان حدثاً واحداً: ${values}.`,
  'time-before-opening': (values) => say`لا يقع الأمر قبل ما يبدأ به، كالزيارة قبل الوصول: ${values}.`,
  'place-contains': (values) => say`أحد المكانين داخل في الآخر، أو أن تقريراً واحداً حدد جهته: ${values}.`,
  'place-direction-near': (values) => say`جهتان متجاورتان من المكان نفسه: ${values}.`,
  'place-direction': (values) => say`جهتان متقابلتان من المكان نفسه: ${values}.`,
  'place-destination': (values) => say`وجهتان مختلفتان لرحلة واحدة: ${values}.`,
  'duration-approximate': (values) => say`مدّتان مقرّبتان تتداخلان: ${values}.`,
  'duration-disjoint': (values) => say`المدّتان لأمر واحد ولا تتداخلان: ${values}.`,
  substituted: (values) => say`العبارة واحدة وقد حلّ فيها اسم محل اسم: ${values}.`,
  'place-unresolved': (values) => say`المكانان مختلفان، ولا تبيّن النصوص موقع أحدهما من الآخر: ${values}.`,
  'cause-more-exact': (values) => say`السبب من أمر واحد، ولكن التقارير لا تحدده بالقدر نفسه: ${values}.`,
  'cause-other': (values) => say`تذكر التقارير سببين، ولا يُعرف هل ينفي أحدهما الآخر: ${values}.`,
  'roles-swapped': (values) => say`الفاعل في أحد التقريرين مفعول به في الآخر: ${values}.`,
  'rank-scope': (values) => say`تتفق التقارير على الترتيب، ولكنها لا تقصد به نطاقاً واحداً: ${values}.`,
  'make-more-exact': (values) => say`أحد الاسمين أدق من الآخر: ${values}.`,
  'place-located': (values) => say`يُذكر المكان الواحد في موضعين، ولا يُعرف أيهما ضمن الآخر: ${values}.`,
  'order-reversed': (values) => say`يجعل أحد التقريرين سابقاً من يجعله الآخر لاحقاً: ${values}.`,
  'participant-part': (values) => say`دولة ومن يعمل باسمها: ${values}.`,
  'participant-other': (values) => say`تسمّي التقارير أطرافاً مختلفة، وقد يكونون جميعاً شاركوا: ${values}.`,
  'polarity-unsettled': (values) =>
    say`قولان متضادان، لكن أحدهما على الأقل مقرر أو محتمل أو مزعوم: ${values}.`,
  'polarity-unaligned': (values) => say`قولان متضادان، لكن التقريرين قد لا يقصدان حدثاً واحداً: ${values}.`,
  'polarity-dispute': (values) =>
    say`متحدثون مختلفون تنقل عنهم التقارير، يقول أحدهم عكس ما يقوله الآخر: ${values}.`,
  antonym: (values) => say`لفظان متضادان لا يصحّان معاً في الحدث نفسه: ${values}.`,
  polarity: (values) => say`أحد التقريرين يثبت ما ينفيه الآخر: ${values}.`,
  'lead-antonym': (values) => say`موضوع المقدمتين واحد، وتقول إحداهما فيه عكس ما تقوله الأخرى: ${values}.`,
  'word-replaced': (values) => say`العبارة واحدة كلمة كلمة، عدا كلمة واحدة: ${values}.`,
  'lead-undone': (values) => say`تنفي إحدى المقدمتين ما تثبته الأخرى: ${values}.`,
  'lead-denied': (values) => say`تنقل إحدى المقدمتين نفياً لما تثبته الأخرى: ${values}.`,
  'certainty-denied': (values) => say`تقرير يذكره، وفي آخر متحدث ينفيه: ${values}.`,
  'certainty-planned-done': (values) => say`مقرر في تقرير، وقد تمّ في آخر: ${values}.`,
  'certainty-implies': (values) => say`ليست التقارير على درجة واحدة من اليقين: ${values}.`,
  'reference-open': (values) => say`يبدو بينهما تعارض، لكن أحد النصين لا يبيّن عمّن يتحدث: ${values}.`,
};
