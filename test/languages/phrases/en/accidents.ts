import type { accidentsEvents } from '../../../../src/concepts/events/accidents.js';
import type { Phrases } from '../phrases.js';

/** English phrases by the concept as which they are read: see `concepts/events/accidents.ts`. */
export const accidents: Record<keyof typeof accidentsEvents, Phrases> = {
  accident: ['A driver died in a road accident'],
  crash: ['the plane crashed'],
  collide: ['two trains collided'],
  'run-over': ['A car ran over two children', 'A van mowed down pedestrians'],
  sink: ['the ferry sank'],
  float: ['Tugs refloated the stranded ship'],
  capsize: ['the boat capsized'],
  derail: ['the train derailed'],
  damage: ['the cable was damaged'],
  break: ['The dam wall cracked', 'A water pipe burst'],
  malfunction: ['a technical fault'],
  leak: ['An oil spill closed the beach', 'A gas leak closed the school'],
  'be-trapped': ['Dozens of miners are trapped underground'],
};
