import { createEngine, type Engine } from '@/lib/engine/engine';
import { secondReader } from '@/lib/model/weights';
import { settings } from '@/lib/store/settings';
import { rules } from '@/rules';
import { prepared } from '@/rules/prepared';
import { vocabulary } from '@/rules/vocabulary';
import { weights } from '@/rules/weights';

/** Holds the engine made of the built-in rules and what the person chose, and remakes it when that changes. */
export class EngineKeeper {
  #chosen = '';
  #engine: Promise<Engine> | undefined;
  #reloaded: Promise<void> = Promise.resolve();

  /** The engine for the settings as last read. Rejects when storage fails, and tries anew next time. */
  engine(): Promise<Engine> {
    this.#engine ??= this.#make().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  /** Reads the settings again, one reading after another; answers once the next check will follow them. */
  readonly reload = async (): Promise<null> => {
    this.#reloaded = this.#reloaded.catch(() => undefined).then(() => this.#reload());
    await this.#reloaded;
    return null;
  };

  async #reload(): Promise<void> {
    const { key } = await readChosen();
    if (key !== this.#chosen) this.#engine = undefined;
    await this.engine();
  }

  async #make(): Promise<Engine> {
    const { key, off, own, people } = await readChosen();
    this.#chosen = key;
    const all = [...rules, ...own].filter(({ id }) => !off.includes(id));
    const learned = off.includes(secondReader) ? {} : { weights };
    return createEngine({ rules: all, vocabulary, people, prepared, ...learned });
  }
}

async function readChosen() {
  const [off, own, people] = await Promise.all([
    settings.off.read(),
    settings.rules.read(),
    settings.people.read(),
  ]);
  return { key: JSON.stringify([off, own, people]), off, own, people };
}
