// Values as one short line of text, for tools that show what the engine read.

/** `257 person`, `2000.. kilometre`, `~27..33 passenger`. */
export function describeQuantity({ min, max, of, unit, approximate }) {
  const range = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
  return `${approximate ? '~' : ''}${[range, unit, of].filter(Boolean).join(' ')}`;
}

/** `2018-04-11`, `day 3 evening`, `month 12 yearOffset -1`. */
export function describeTime({ kind: _, precision, anchor, start, end: _end, weekday, ...fields }) {
  const rest = Object.entries(fields).map(([name, value]) => `${name} ${value}`);
  const parts = [
    start,
    ...rest,
    ...(start === undefined && fields.day === undefined && weekday ? [`weekday ${weekday}`] : []),
  ];
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? known.join(', ') : `${precision}, ${anchor}`;
}

/** The value of a mention, by its kind. */
export function describeMention(mention) {
  if (mention.kind === 'quantity') return describeQuantity(mention.value);
  if (mention.kind === 'time') return describeTime(mention.value);
  if (mention.kind === 'ordinal') return `${mention.value}.`;
  return mention.entity;
}

/** `sign`, `not sign`, `sign, planned`. */
export function describePredicate({ predicate, polarity, certainty }) {
  const name = `${polarity === 'negated' ? 'not ' : ''}${predicate.concept ?? '(no concept)'}`;
  return certainty === 'asserted' ? name : `${name}, ${certainty}`;
}
