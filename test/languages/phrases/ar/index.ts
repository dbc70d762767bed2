import { accidents } from './accidents.js';
import { agreements } from './agreements.js';
import { aims } from './aims.js';
import { bearing } from './bearing.js';
import { casualties } from './casualties.js';
import { change } from './change.js';
import { conflict } from './conflict.js';
import { crime } from './crime.js';
import { diplomacy } from './diplomacy.js';
import { disasters } from './disasters.js';
import { economy } from './economy.js';
import { health } from './health.js';
import { infrastructure } from './infrastructure.js';
import { law } from './law.js';
import { meetings } from './meetings.js';
import { migration } from './migration.js';
import { mind } from './mind.js';
import { motion } from './motion.js';
import { politics } from './politics.js';
import { rescue } from './rescue.js';
import { society } from './society.js';
import { sport } from './sport.js';
import { statements } from './statements.js';
import { transport } from './transport.js';

export const arabic = {
  ...accidents,
  ...agreements,
  ...aims,
  ...bearing,
  ...casualties,
  ...change,
  ...conflict,
  ...crime,
  ...diplomacy,
  ...disasters,
  ...economy,
  ...health,
  ...infrastructure,
  ...law,
  ...meetings,
  ...migration,
  ...mind,
  ...motion,
  ...politics,
  ...rescue,
  ...society,
  ...sport,
  ...statements,
  ...transport,
};
