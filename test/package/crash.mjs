// A wrong call that nobody catches: what it prints is measured.
import { compareClaims } from 'crossclaim';

compareClaims({ [`a${'b'.repeat(10_000)}`]: 'c'.repeat(10_000) });
