import type { Words } from '../pack.js';
import { accidents } from './concepts/accidents.js';
import { agreements } from './concepts/agreements.js';
import { aims } from './concepts/aims.js';
import { bearing } from './concepts/bearing.js';
import { casualties } from './concepts/casualties.js';
import { change } from './concepts/change.js';
import { conflict } from './concepts/conflict.js';
import { crime } from './concepts/crime.js';
import { diplomacy } from './concepts/diplomacy.js';
import { disasters } from './concepts/disasters.js';
import { economy } from './concepts/economy.js';
import { health } from './concepts/health.js';
import { infrastructure } from './concepts/infrastructure.js';
import { law } from './concepts/law.js';
import { meetings } from './concepts/meetings.js';
import { migration } from './concepts/migration.js';
import { mind } from './concepts/mind.js';
import { motion } from './concepts/motion.js';
import { politics } from './concepts/politics.js';
import { rescue } from './concepts/rescue.js';
import { society } from './concepts/society.js';
import { sport } from './concepts/sport.js';
import { statements } from './concepts/statements.js';
import { transport } from './concepts/transport.js';

export const concept: Words['concept'] = {
  ...agreements,
  ...diplomacy,
  ...meetings,
  ...statements,
  ...aims,
  ...mind,
  ...bearing,
  ...politics,
  ...law,
  ...economy,
  ...society,
  ...sport,
  ...conflict,
  ...casualties,
  ...accidents,
  ...transport,
  ...disasters,
  ...health,
  ...crime,
  ...migration,
  ...rescue,
  ...infrastructure,
  ...motion,
  ...change,
};
