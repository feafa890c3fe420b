import { View } from '@tarojs/components';
import { useCallback, useMemo, useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Frame } from '@/studio/frame/frame';
import { useWide } from '@/studio/frame/use-wide';
import { Loaded } from '@/ui/loaded';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import { useFaultWords } from '@/words/fault-words';
import type { HomepagePart } from '../../../domain/homepage/compare';
import { pictureIdIn } from '../../../domain/picture';
import type { ShopId } from '../../../domain/units';
import { BackgroundPart } from './background-part';
import { Bar } from './bar';
import { CategoriesPart } from './categories-part';
import { ClashSheet } from './clash-sheet';
import { type Editing, EditingProvider } from './editing';
import { homepageFaultsEn } from './fault-words';
import { GoodsPart } from './goods-part';
import { LeadingParts } from './leading-parts';
import { Preview } from './preview';
import { ShowcasePart } from './showcase-part';
import { type Draft, useKeeper } from './use-keeper';
import { homepageWords } from './words';
import './index.scss';

export default function HomepagePage() {
  return <Frame section="homepage">{({ shopId }) => <Homepage shopId={shopId} />}</Frame>;
}

/** From this width on the editor and the shopper's view stand side by side. */
const BESIDE = 1000;

function Homepage({ shopId }: { shopId: ShopId }) {
  const load = useLoad(() => call('homepage', 'draft', { shopId }), [shopId]);
  return (
    <Loaded load={load} skeleton="detail">
      {(draft) => <Editor shopId={shopId} draft={draft} onReload={load.reload} />}
    </Loaded>
  );
}

interface EditorProps {
  shopId: ShopId;
  draft: Draft;
  onReload: () => Promise<void>;
}

/** The draft, module by module, and the shop's own page with it: beside it, or behind a tab. */
function Editor({ shopId, draft, onReload }: EditorProps) {
  const t = useWords(homepageWords);
  const said = useFaultWords(homepageFaultsEn);
  const beside = useWide(BESIDE);
  const [view, setView] = useState<'edit' | 'preview'>('edit');
  const [part, setPart] = useState<HomepagePart | null>(null);
  const [shut, setShut] = useState<readonly HomepagePart[]>([]);
  const { keeper, state } = useKeeper(shopId, draft);
  const { urlOf, showLocally } = usePictureUrls(draft);
  const content = state.history.now;
  const editing: Editing = {
    content,
    draft,
    edit: (edit, field) => keeper.edit(edit, field ?? null),
    flawOf: (field) => {
      const fault = state.faults.find((one) => one.field === field);
      return fault && said(fault);
    },
    flawsIn: (one) => state.faults.filter(({ field }) => field === one || field.startsWith(`${one}.`)).length,
    isOpen: (one) => (beside ? !shut.includes(one) : part === one),
    onOpen: (one) => {
      setPart(part === one ? null : one);
      setShut(shut.includes(one) ? shut.filter((other) => other !== one) : [...shut, one]);
    },
    urlOf,
    showLocally,
    countsOf: (part) => draft.counts.find(({ module }) => module === part) ?? { views: 0, taps: 0 },
  };
  return (
    <EditingProvider value={editing}>
      <Bar shopId={shopId} draft={draft} keeper={keeper} state={state} onReload={onReload} />
      {beside ? null : (
        <Tabs
          label={t.view}
          tabs={[
            { key: 'edit', text: t.edit },
            { key: 'preview', text: t.preview },
          ]}
          active={view}
          onChange={setView}
        />
      )}
      <View className={`home-editor${beside ? ' is-beside' : ''}`}>
        {beside || view === 'edit' ? (
          <View className="home-parts">
            <BackgroundPart />
            <ShowcasePart />
            <LeadingParts />
            <CategoriesPart />
            <GoodsPart />
          </View>
        ) : null}
        {beside || view === 'preview' ? <Preview content={content} draft={draft} urlOf={urlOf} /> : null}
      </View>
      <ClashSheet keeper={keeper} meeting={state.meeting} content={content} />
    </EditingProvider>
  );
}

/** Where pictures of the draft are to be found: those just put up on the phone, the others where they were. */
function usePictureUrls(draft: Draft) {
  const [local, setLocal] = useState<Readonly<Record<string, string>>>({});
  const remote = useMemo(() => new Map(draft.pictures.map(({ ref, url }) => [ref, url ?? ''])), [draft]);
  const showLocally = useCallback(
    (ref: string, path: string) => setLocal((known) => ({ ...known, [ref]: path })),
    [],
  );
  return {
    urlOf: (ref: string) => local[ref] ?? remote.get(ref) ?? (pictureIdIn(ref) ? '' : ref),
    showLocally,
  };
}
