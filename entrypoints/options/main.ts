import { mustFindRoot, untilPageEnds } from '@/entrypoints/page/root';
import { aside } from '@/lib/store/aside';
import { settings } from '@/lib/store/settings';
import { renderOptions } from '@/lib/view/options/options';
import { loadAll, optionsFor } from './callbacks';

const root = mustFindRoot();
const options = optionsFor(draw);

const ended = untilPageEnds();
for (const stored of [...Object.values(settings), aside]) stored.onChange(() => void draw(), ended);
await draw();

async function draw(): Promise<void> {
  renderOptions(root, { ...options, ...(await loadAll()) });
}
