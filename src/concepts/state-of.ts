/** A gazetteer id opens with the ISO 3166-1 code of its state, and that of a state is the code alone: `EG/luxor`, `EG`. */
const CODE = 2;

/** The state of a place of the gazetteer, by id. */
export const stateOf = (id: string): string => id.slice(0, CODE);

/** Whether a gazetteer id is that of a whole state. */
export const isStateId = (id: string): boolean => id.length === CODE;

/** Whether a gazetteer id is that of a place within a state. */
export const isInState = (id: string): boolean => id.indexOf('/') === CODE;
