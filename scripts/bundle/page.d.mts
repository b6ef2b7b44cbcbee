import type { Plugin } from 'vitest/config';

/** For Vitest: gives the writer the page as the build does. */
export declare const vitePagePlugin: Plugin;
