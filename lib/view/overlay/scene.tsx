import { Badge } from './badge';
import { Card, type CardActions } from './card';
import type { PanelActions } from './panel';
import type { Opened, Shown } from './shown';
import { type News, Told } from './told';

/** What a person can do in all that is drawn over the page. */
export interface SceneActions extends CardActions, PanelActions {
  toggle(shown: Shown, byKey: boolean): void;
}

interface Props {
  readonly shown: readonly Shown[];
  readonly opened: Opened | undefined;
  readonly news: News;
  readonly actions: SceneActions;
}

/** All that is drawn over the page. Its words are English, whatever the page's language. */
export function Scene({ shown, opened, news, actions }: Props) {
  return (
    <div class="scene" lang="en" dir="ltr">
      {shown.map((one) => (
        <Badge
          key={one.field.id}
          shown={one}
          open={opened?.kind === 'panel' && opened.field === one.field ? opened : undefined}
          actions={actions}
        />
      ))}
      {opened?.kind === 'card' && <Card open={opened} actions={actions} />}
      <Told news={news} />
    </div>
  );
}
