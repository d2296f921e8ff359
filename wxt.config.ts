import { defineConfig } from 'wxt';
import { nativeBrowserInPages } from './scripts/native-browser-in-pages';
import { noCodeFromText } from './scripts/no-code-from-text';

/** Where people write up. The same list decides the host permissions and where the coach runs. */
const contentScripts = [
  { matches: ['https://mail.google.com/*'], js: ['gmail.js'] },
  // Some LinkedIn accounts have their messages in a frame of the same origin, `/preload/`.
  { matches: ['https://www.linkedin.com/*'], js: ['linkedin.js'], all_frames: true },
];

/** What the extension's own pages may load: their own files, and nothing from any network. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Firefox 142 is the first, on Android too, that knows `data_collection_permissions`; highlights came with 140. */
const gecko = {
  id: 'upwrite@upwrite.app',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none' as const] },
};

/** A person may change them where the browser lists its extensions' shortcuts. */
const commands = {
  'next-finding': {
    suggested_key: { default: 'Alt+Shift+J' },
    description: 'Show the next finding in the draft',
  },
  'previous-finding': {
    suggested_key: { default: 'Alt+Shift+K' },
    description: 'Show the finding before',
  },
  'coach-box': {
    suggested_key: { default: 'Alt+Shift+U' },
    description: 'Coach this box',
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: { 'vite:build:extendConfig': nativeBrowserInPages },
  manifest: ({ browser }) => ({
    name: 'Upwrite',
    description:
      'A coach for messages to your boss, on your own machine. Nothing you write leaves it.',
    // None of these brings a warning at install. The last three are for “Coach this box”.
    permissions: ['storage', 'activeTab', 'contextMenus', 'scripting'],
    commands,
    host_permissions: contentScripts.flatMap(({ matches }) => matches),
    // Plain scripts, not WXT's own kind, which weighs more and posts messages to the page.
    content_scripts: contentScripts,
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko } }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [noCodeFromText()],
  }),
});
