import { defineConfig } from 'wxt';

/** Where people write up. The same list decides the host permissions and where the coach runs. */
const hosts = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: { name: 'Upwrite', permissions: ['storage'], host_permissions: hosts },
});
