import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { useLoad } from '@/cloud/use-load';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { Flaw } from '../../form/entry';
import { Frame } from '../../frame/frame';
import { draftOf, type Field, flawOf, type Settings, settingsOf } from './draft';
import { SettingsForm } from './form';
import { settingsWords } from './words';
import './index.scss';

export default function ServiceSettingsPage() {
  const t = useWords(settingsWords);
  return (
    <Frame section="talks" title={t.title} inner>
      {({ shopId }) => <Found shopId={shopId} />}
    </Frame>
  );
}

function Found({ shopId }: { shopId: ShopId }) {
  const load = useLoad(() => call('service', 'settings', { shopId }), [shopId]);
  return (
    <Loaded load={load} skeleton="list">
      {({ version, settings }) => (
        <Edit key={version} shopId={shopId} version={version} settings={settings} onMoved={load.reload} />
      )}
    </Loaded>
  );
}

interface EditProps {
  shopId: ShopId;
  version: number;
  settings: Settings;
  onMoved: () => Promise<void>;
}

function Edit({ shopId, version: first, settings, onMoved }: EditProps) {
  const t = useWords(settingsWords);
  const sentence = useSentence();
  const [version, setVersion] = useState(first);
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [touched, setTouched] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const wrong = touched ? flawOf(draft) : null;
  const { busy, go: save } = useOneAtATime(async () => {
    setTouched(true);
    if (flawOf(draft)) return;
    setError(null);
    const outcome = await call('service', 'saveSettings', { shopId, version, settings: settingsOf(draft) });
    if (outcome.ok) {
      setVersion(outcome.data.version);
      return toast(t.saved);
    }
    if (outcome.error.code === 'CHANGED_MEANWHILE') {
      toast(t.moved);
      return onMoved();
    }
    setError(outcome.error);
  });
  return (
    <View className="service-settings">
      <SettingsForm
        draft={draft}
        set={(more) => setDraft((old) => ({ ...old, ...more }))}
        flaw={(field: Field) => (wrong?.field === field ? t.flaw(field, wrong.flaw) : undefined)}
      />
      {error ? <Flaw text={sentence(error)} /> : null}
      <View className="service-save">
        <Button block text={t.save} busy={busy} onPress={() => void save()} />
      </View>
    </View>
  );
}
