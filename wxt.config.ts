import { defineConfig } from 'wxt';
import { nativeBrowserInPages } from './scripts/native-browser-in-pages';
import { noCodeFromText } from './scripts/no-code-from-text';

/** Where people write up. The same list decides the host permissions and where the coach runs. */
const hosts = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];

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

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: { 'vite:build:extendConfig': nativeBrowserInPages },
  manifest: ({ browser }) => ({
    name: 'Upwrite',
    description:
      'A coach for messages to your boss, on your own machine. Nothing you write leaves it.',
    permissions: ['storage'],
    host_permissions: hosts,
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
