import { createContext, useContext } from 'react';
import type { HomepageContent } from '../../../domain/blocks';
import type { HomepagePart } from '../../../domain/homepage/compare';
import type { Edit } from '../../../domain/homepage/edit';
import type { Draft } from './use-keeper';

/** What every part of the editor works with. */
export interface Editing {
  content: HomepageContent;
  draft: Draft;
  /** `field`: what is being typed into, so that it is one step to undo. */
  edit: (edit: Edit, field?: string) => void;
  /** Why a field keeps the draft from being handed in; undefined where it does not. */
  flawOf: (field: string) => string | undefined;
  /** How many fields of a part have a flaw. */
  flawsIn: (part: HomepagePart) => number;
  /** Whether a part shows what it is made of; where there is no room for all, one does. */
  isOpen: (part: HomepagePart) => boolean;
  onOpen: (part: HomepagePart) => void;
  /** Where to find a picture of the draft, by its name or address. */
  urlOf: (ref: string) => string;
  /** A picture that was just put up is shown from the phone. */
  showLocally: (ref: string, path: string) => void;
  /** How often a part was seen and tapped. */
  countsOf: (part: HomepagePart) => { views: number; taps: number };
}

const EditingContext = createContext<Editing | null>(null);
export const EditingProvider = EditingContext.Provider;

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('a part of the editor stands outside of it');
  return editing;
}
