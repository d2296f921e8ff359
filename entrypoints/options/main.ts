import { mustFindRoot, untilPageEnds } from '@/entrypoints/page/root';
import { aside } from '@/lib/store/aside';
import { settings } from '@/lib/store/settings';
import { renderOptions } from '@/lib/view/options/options';
import { loadAll, options } from './callbacks';

const root = mustFindRoot();
const draw = async () => renderOptions(root, { ...options, ...(await loadAll()) });

const ended = untilPageEnds();
for (const stored of [...Object.values(settings), aside]) stored.onChange(() => void draw(), ended);
await draw();
