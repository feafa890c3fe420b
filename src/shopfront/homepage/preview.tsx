import type { HomepageContent } from '../../../domain/blocks';
import { Looks } from './looks';
import { previewPage } from './preview-page';
import type { Draft } from './use-keeper';

interface Props {
  content: HomepageContent;
  draft: Draft;
  urlOf: (ref: string) => string;
}

/** The shop's own page with the draft in it, at once, beside the editor or behind its tab. */
export function Preview({ content, draft, urlOf }: Props) {
  return <Looks page={previewPage(content, draft, urlOf)} className="home-phone" />;
}
