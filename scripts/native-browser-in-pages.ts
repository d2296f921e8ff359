import type { WxtHooks } from 'wxt';

/**
 * Builds the scripts of pages on the browser's own promises, without webextension-polyfill: they ask and listen
 * with functions that answer the same in both browsers, and the polyfill would be an eighth of their size.
 * Fails the build where the alias it takes away is no longer there.
 */
export const nativeBrowserInPages: WxtHooks['vite:build:extendConfig'] = (entrypoints, config) => {
  if (!entrypoints.every(({ type }) => type === 'unlisted-script')) return;
  const { 'wxt/browser': polyfill, ...others } = Object(config.resolve?.alias);
  if (!polyfill)
    throw new Error('expected an alias for wxt/browser, see native-browser-in-pages.ts');
  config.resolve = { ...config.resolve, alias: others };
};
