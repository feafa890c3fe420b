import { Entry } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Choices } from '@/ui/choices';
import { useWords } from '@/words/dictionary';
import type { Follow, Group, Live } from '../../../domain/blocks';
import { AccountField } from './account-field';
import { useEditing } from './editing';
import { Part } from './part';
import { PictureField } from './picture-field';
import { homepageWords } from './words';

/** The ways that lead on: to the live room, to an account, into a group. */
export function LeadingParts() {
  return (
    <>
      <LivePart />
      <FollowPart />
      <GroupPart />
    </>
  );
}

/** The button that brings a module, or takes it away. */
function Toggle({
  part,
  on,
  onPress,
}: {
  part: 'live' | 'follow' | 'group';
  on: boolean;
  onPress: () => void;
}) {
  const t = useWords(homepageWords);
  const name = t.part(part);
  return (
    <Button
      kind={on ? 'plain' : 'soft'}
      size="small"
      text={on ? t.removePart(name) : t.addPart(name)}
      onPress={onPress}
    />
  );
}

function LivePart() {
  const t = useWords(homepageWords);
  const { content, edit, flawOf } = useEditing();
  const { live } = content;
  const set = (more: Partial<Live>, field: string) =>
    edit({ kind: 'live', value: { title: '', finderUserName: '', ...live, ...more } }, field);
  return (
    <Part part="live">
      {live ? (
        <>
          <Entry
            name={t.title}
            most={32}
            value={live.title}
            onChange={(title) => set({ title }, 'live.title')}
            flaw={flawOf('live.title')}
          />
          <AccountField
            name={t.channels}
            what="live"
            chosen={live.finderUserName}
            flaw={flawOf('live.finderUserName')}
            onChoose={({ accountId }) => set({ finderUserName: accountId }, 'live.finderUserName')}
          />
        </>
      ) : null}
      <Toggle
        part="live"
        on={live !== null}
        onPress={() => edit({ kind: 'live', value: live ? null : { title: '', finderUserName: '' } })}
      />
    </Part>
  );
}

const noFollow: Follow = { kind: 'official', account: '', title: '', note: '' };

function FollowPart() {
  const t = useWords(homepageWords);
  const { content, edit, flawOf } = useEditing();
  const { follow } = content;
  const set = (more: Partial<Follow>, field?: string) =>
    edit({ kind: 'follow', value: { ...noFollow, ...follow, ...more } }, field);
  return (
    <Part part="follow">
      {follow ? (
        <>
          <Choices
            even
            name={t.followKind}
            choices={[
              { key: 'official', text: t.official },
              { key: 'channels', text: t.channels },
            ]}
            chosen={follow.kind}
            onChoose={(kind) => set({ kind })}
          />
          <Entry
            name={t.title}
            most={32}
            value={follow.title}
            onChange={(title) => set({ title }, 'follow.title')}
            flaw={flawOf('follow.title')}
          />
          <Entry
            name={t.note}
            most={80}
            value={follow.note}
            onChange={(note) => set({ note }, 'follow.note')}
            flaw={flawOf('follow.note')}
          />
          <AccountField
            name={t.account}
            what="follow"
            fits={({ kind }) => (kind === 'channels') === (follow.kind === 'channels')}
            chosen={follow.account}
            flaw={flawOf('follow.account')}
            onChoose={({ accountId }) => set({ account: accountId }, 'follow.account')}
          />
        </>
      ) : null}
      <Toggle
        part="follow"
        on={follow !== null}
        onPress={() => edit({ kind: 'follow', value: follow ? null : noFollow })}
      />
    </Part>
  );
}

const noGroup: Group = { title: '', note: '', img: '' };

function GroupPart() {
  const t = useWords(homepageWords);
  const { content, edit, flawOf } = useEditing();
  const { group } = content;
  const set = (more: Partial<Group>, field: string) =>
    edit({ kind: 'group', value: { ...noGroup, ...group, ...more } }, field);
  return (
    <Part part="group">
      {group ? (
        <>
          <Entry
            name={t.title}
            most={32}
            value={group.title}
            onChange={(title) => set({ title }, 'group.title')}
            flaw={flawOf('group.title')}
          />
          <Entry
            name={t.note}
            most={80}
            value={group.note}
            onChange={(note) => set({ note }, 'group.note')}
            flaw={flawOf('group.note')}
          />
          <PictureField
            name={t.groupCode}
            img={group.img}
            ratio={100}
            field="group.img"
            onChange={(img) => set({ img }, `group.img ${img}`)}
          />
        </>
      ) : null}
      <Toggle
        part="group"
        on={group !== null}
        onPress={() => edit({ kind: 'group', value: group ? null : noGroup })}
      />
    </Part>
  );
}
