import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from './state.js';
import type { Store } from './store.js';

/** Hands changed corrections to the store; false while the browser does not keep them, and then it asks before it closes. */
export function useKept(desks: readonly Desk[], store: Store): boolean {
  const last = useRef(desks);
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    const changed = desks.filter((desk, i) => desk !== last.current[i]);
    last.current = desks;
    if (changed.length === 0) return;
    setKept(changed.map(({ report, corrections }) => store.keep(report.hash, corrections)).every(Boolean));
  }, [desks, store]);
  useEffect(() => {
    if (isKept) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isKept]);
  return isKept;
}
