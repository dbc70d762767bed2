/**
 * How surely an event word states something. `verb`: it has a tense, or a light verb carries it. `fact`: a phrase that
 * states by itself (على متنها), or a verbal noun at the head of its phrase. `noun`: any other event noun. `none`: a noun
 * that only names something (موقع الحادث), an adjective, a form that cannot be the verb it looks like.
 */
export type Strength = 'verb' | 'fact' | 'noun' | 'none';

export const strengths: readonly Strength[] = ['none', 'noun', 'fact', 'verb'];
