import { createContext, useContext } from 'react';

/** Says why nothing opens, where links lead nowhere: in a preview. null everywhere else. */
export type Still = (() => void) | null;

const StillContext = createContext<Still>(null);

/** Within it links say that they lead nowhere instead of opening; tabs and scrolling work on. */
export const StillProvider = StillContext.Provider;
export const useStill = (): Still => useContext(StillContext);
