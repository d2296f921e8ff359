import { secondReader } from '@/lib/model/weights';
import { Switch } from './switch';

interface Props {
  readonly isOn: boolean;
  onToggle(id: string, isOn: boolean): Promise<void>;
}

/** The one switch for all that was learned and not written down. */
export function SecondReader({ isOn, onToggle }: Props) {
  return (
    <article class="row" data-off={!isOn} aria-label="The second reader">
      <div class="head">
        <div class="names">
          <h3>The second reader</h3>
        </div>
        <Switch
          isOn={isOn}
          label="The second reader is on"
          onToggle={(next) => onToggle(secondReader, next)}
        />
      </div>
      <p class="tip">
        Where no rule knows the words, it judges whole sentences by what it learned from thousands
        of examples, and speaks only when it is sure. It runs on this machine, like everything here.
        Switch it off, and only rules speak.
      </p>
    </article>
  );
}
