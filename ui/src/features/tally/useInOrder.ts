/** Does one thing after the other, in the order they were asked for. */

import { useCallback, useRef } from "react";

export function useInOrder(): (act: () => Promise<void>) => void {
  const queue = useRef(Promise.resolve());
  return useCallback((act) => {
    queue.current = queue.current.then(act, act);
  }, []);
}
