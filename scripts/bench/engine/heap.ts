import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createCoach } from './checkers';
import { readMail } from './mail';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

// Runs in a process of its own, and prints the heap in use after so many drafts, in MB.
const { bodies } = readMail();
const coach = createCoach('whole', { isWhole: true });
const sizes: string[] = [];
for (let at = 0; at <= 10_000; at += 1) {
  if ([0, 1000, 5000, 10_000].includes(at)) {
    collect();
    const { heapUsed } = process.memoryUsage();
    sizes.push(`${at} drafts ${(heapUsed / 1e6).toFixed(0)} MB`);
  }
  const body = bodies[at % bodies.length] ?? '';
  // A number in each line makes it a line that was never seen.
  coach.check(body.replaceAll(/^(?=\S)/gm, `${at}: `));
}
console.log(sizes.join(', '));
