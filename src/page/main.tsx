import { render } from 'preact';
import { App } from './app.js';
import { readReports } from './read-reports.js';
import { toState } from './state.js';
import { openStore } from './store.js';
import { toSay } from './words.js';

const reports = readReports(document);
const store = openStore(() => localStorage);
const asked = Number(/^#report-(\d+)$/.exec(location.hash)?.[1] ?? 1);
const open = asked <= reports.length ? asked - 1 : 0;
const say = toSay(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
const root = document.querySelector('main');
if (root) render(<App initial={toState(reports, store.load, open)} store={store} say={say} />, root);
