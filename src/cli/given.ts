/** The properties that have a value: an option that was left out is no property. */
export function given<T extends object>(options: T): Given<T> {
  const isGiven = (entry: object): entry is Given<T> => !Object.values(entry).includes(undefined);
  const left = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  if (!isGiven(left)) throw new Error('an option without a value');
  return left;
}

/** As it is, but that what may be undefined may only be left out. */
export type Given<T> = {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
} & { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] };
