import { render } from 'preact';
import '@/lib/view/theme.css';
import './controls.css';
import { type BuiltInProps, BuiltInSection } from './built-in-section';
import { type KeptProps, KeptSection } from './kept-section';
import './options.css';
import './rows.css';
import './form.css';
import './people.css';
import { type PeopleProps, PeopleSection } from './people-section';
import { type RulesProps, RulesSection } from './rules-section';

export interface OptionsProps extends RulesProps, BuiltInProps, PeopleProps, KeptProps {
  onPractice(): void;
}

/** The options page. It holds what is being typed and nothing else. */
export function Options(props: OptionsProps) {
  return (
    <div class="page options">
      <header class="top">
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <span class="brand">Upwrite</span>
        <button type="button" class="link" onClick={props.onPractice}>
          Practise
        </button>
      </header>
      <Contents hasKept={props.kept.length > 0} />
      <main>
        <h1>Options</h1>
        <RulesSection {...props} takenIds={props.builtIn.map(({ id }) => id)} />
        <PeopleSection {...props} />
        <KeptSection {...props} />
        <BuiltInSection {...props} />
      </main>
    </div>
  );
}

function Contents({ hasKept }: { readonly hasKept: boolean }) {
  return (
    <nav class="contents" aria-label="On this page">
      <a href="#rules">Your rules</a>
      <a href="#people">People</a>
      {hasKept && <a href="#kept-aside">Kept aside</a>}
      <a href="#built-in">Built-in rules</a>
    </nav>
  );
}

/** Draws the options page into `root`, or draws it again with new props. */
export function renderOptions(root: Element, props: OptionsProps): void {
  render(<Options {...props} />, root);
}
