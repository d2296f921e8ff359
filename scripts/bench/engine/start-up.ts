import { createEngine } from '@/lib/engine/engine';
import { rules } from '@/rules';
import { prepared } from '@/rules/prepared';
import { vocabulary } from '@/rules/vocabulary';

// Runs in a process of its own, and prints how long the first engine takes to make, in ms.
const began = performance.now();
createEngine({ rules, vocabulary, people: [], prepared });
console.log(performance.now() - began);
