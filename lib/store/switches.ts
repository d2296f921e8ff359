import { settings } from './settings';

/** Switches a rule off, built-in or custom. */
export async function turnOff(rule: string): Promise<null> {
  await settings.off.change((off) => [...new Set([...off, rule])]);
  return null;
}

/** Switches a rule on again. */
export async function turnOn(rule: string): Promise<null> {
  await settings.off.change((off) => off.filter((other) => other !== rule));
  return null;
}
