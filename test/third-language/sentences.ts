import type { Polarity } from '../../src/schema/types.js';

/** A sentence with what has to be read from it. */
export interface Sentence {
  readonly text: string;
  readonly concept: string;
  /** How many, of a quantity. */
  readonly count?: number;
  /** Words of a time, a place or a person that the claim holds. */
  readonly time?: string;
  readonly place?: string;
  readonly who?: string;
  readonly polarity?: Polarity;
}

/** What French reports say, and the concept that each sentence tells of. */
export const sentences: readonly Sentence[] = [
  {
    text: 'Quatorze personnes ont été tuées dans un attentat à Bagdad.',
    concept: 'kill',
    count: 14,
    place: 'Bagdad',
  },
  { text: 'Le séisme a tué 120 personnes mardi.', concept: 'kill', count: 120, time: 'mardi' },
  {
    text: 'Le ministre de la Défense est arrivé à Rabat mercredi.',
    concept: 'arrive',
    place: 'Rabat',
    time: 'mercredi',
  },
  {
    text: 'Les deux ministres ont signé un accord à Rabat mardi.',
    concept: 'sign',
    place: 'Rabat',
    time: 'mardi',
  },
  { text: 'Le président a démissionné jeudi.', concept: 'resign', who: 'président', time: 'jeudi' },
  { text: 'La police a arrêté douze suspects.', concept: 'arrest', count: 12, who: 'police' },
  { text: 'Le gouvernement a rejeté la proposition.', concept: 'reject', who: 'gouvernement' },
  { text: 'Le parlement a modifié la loi vendredi.', concept: 'amend', who: 'parlement', time: 'vendredi' },
  { text: 'Un avion a atterri à Casablanca.', concept: 'land', place: 'Casablanca' },
  { text: 'Le train a déraillé près de Lyon.', concept: 'derail', place: 'Lyon' },
  { text: 'Le navire a coulé dimanche.', concept: 'sink', time: 'dimanche' },
  { text: 'Les soldats ont quitté la ville lundi.', concept: 'depart', time: 'lundi' },
  { text: 'Les secouristes ont sauvé trente mineurs.', concept: 'rescue', count: 30 },
  { text: 'Le tribunal a condamné deux hommes.', concept: 'sentence', count: 2 },
  { text: 'Le volcan est entré en éruption samedi.', concept: 'erupt', time: 'samedi' },
  { text: 'Les Français ont voté dimanche.', concept: 'vote', time: 'dimanche' },
  { text: 'Les manifestants ont bloqué la route.', concept: 'block' },
  { text: "La France n'a pas signé le traité.", concept: 'sign', polarity: 'negated' },
  { text: "Le roi n'a pas visité la capitale.", concept: 'visit', polarity: 'negated' },
  { text: 'Le Maroc a reconnu la Palestine.', concept: 'recognise', who: 'Maroc' },
  { text: 'Le roi a rencontré le président à Paris.', concept: 'meet', who: 'roi', place: 'Paris' },
  { text: 'La pluie a inondé vingt villages.', concept: 'flood', count: 20 },
  { text: 'Un incendie a détruit cinquante maisons.', concept: 'destroy', count: 50 },
  { text: 'Les prix ont augmenté de 5 % en janvier.', concept: 'rise', time: 'janvier' },
  { text: 'La compagnie a annulé le vol.', concept: 'cancel' },
  {
    text: 'Trois soldats ont été blessés près de Marseille.',
    concept: 'wound',
    count: 3,
    place: 'Marseille',
  },
  { text: 'Les rebelles ont attaqué la base.', concept: 'attack' },
  { text: 'Le pape est mort lundi.', concept: 'die', who: 'pape', time: 'lundi' },
  { text: 'Le pont a été fermé hier.', concept: 'close', time: 'hier' },
  { text: 'Au moins 40 villages ont été évacués.', concept: 'evacuate', count: 40 },
];
