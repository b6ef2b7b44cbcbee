import { useMeans } from './context.js';
import type { State } from './state.js';

/** In a narrow window: which of the two panes is shown. */
export function Tabs({ pane }: Pick<State, 'pane'>) {
  const { say, act } = useMeans();
  return (
    <fieldset class="switch tabs">
      <legend class="hidden">{say('report')}</legend>
      <button type="button" aria-pressed={pane === 'report'} onClick={() => act({ do: 'pane', pane: 'report' })}>
        {say('text')}
      </button>
      <button type="button" aria-pressed={pane === 'rows'} onClick={() => act({ do: 'pane', pane: 'rows' })}>
        {say('proposals')}
      </button>
    </fieldset>
  );
}
