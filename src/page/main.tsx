import { render } from 'preact';
import { problems as english } from '../messages/en/problems.js';
import { problems as chinese } from '../messages/zh/problems.js';
import { ruleNames } from '../messages/zh/rule-names.js';
import { App } from './app.js';
import { readReports } from './read-reports.js';
import { toState } from './state.js';
import { openStore } from './store.js';
import { toSay } from './words.js';

const reports = readReports(document);
const store = openStore(() => localStorage);
const asked = Number(/^#report-(\d+)$/.exec(location.hash)?.[1]) - 1;
const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const problems = { en: english, zh: chinese }[language];
const root = document.querySelector('main');
if (root)
  render(
    <App
      initial={toState(reports, store.load, reports[asked] ? asked : null)}
      store={store}
      say={toSay(language)}
      problems={problems}
      ruleNames={language === 'zh' ? ruleNames : {}}
    />,
    root,
  );
