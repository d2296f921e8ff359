import { mustFindRoot, untilPageEnds } from '@/entrypoints/page/root';
import { settings } from '@/lib/store/settings';
import { renderOptions } from '@/lib/view/options/options';
import { loadAll, options } from './callbacks';

const root = mustFindRoot();
const draw = async () => renderOptions(root, { ...options, ...(await loadAll()) });

for (const list of Object.values(settings)) list.onChange(() => void draw(), untilPageEnds());
await draw();
