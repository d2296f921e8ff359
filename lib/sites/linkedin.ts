import { defineSite } from './define-site';
import { messages } from './linkedin-messages';
import { note } from './linkedin-note';
import { salesNavigator } from './sales-navigator';

/**
 * LinkedIn and Sales Navigator, in the document and in the open shadow root that profile pages keep their
 * messages in (Briskine, 2026-02). The `/preload/` frame is a page of its own, with a coach of its own.
 */
export const linkedin = defineSite('linkedin', {
  layouts: [messages, salesNavigator, note],
  hosts: '#interop-outlet, [data-testid="interop-shadowdom"]',
});
