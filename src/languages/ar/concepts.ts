import type { Words } from '../pack.js';
import { agreements } from './concepts/agreements.js';
import { aims } from './concepts/aims.js';
import { diplomacy } from './concepts/diplomacy.js';
import { economy } from './concepts/economy.js';
import { law } from './concepts/law.js';
import { meetings } from './concepts/meetings.js';
import { politics } from './concepts/politics.js';
import { society } from './concepts/society.js';
import { sport } from './concepts/sport.js';
import { statements } from './concepts/statements.js';

export const concept: Words['concept'] = {
  ...agreements,
  ...diplomacy,
  ...meetings,
  ...statements,
  ...aims,
  ...politics,
  ...law,
  ...economy,
  ...society,
  ...sport,
};
