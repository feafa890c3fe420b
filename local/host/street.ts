import { mkdirSync } from 'node:fs';
import type { Seed } from './arguments';
import type { Seeder } from './server';
