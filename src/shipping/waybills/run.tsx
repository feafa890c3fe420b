import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { RoomFoot } from '@/studio/frame/room-foot';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { enter } from '../../studio/frame/navigation';
import { useMemberships } from '../../studio/membership/memberships';
import { type CheckedParcel, isReady } from './check-list';
import { Rows } from './rows';
import { type Results, sendInTurn } from './send';
import { waybillWords } from './words';

interface Props {
  shopId: ShopId;
  parcels: readonly CheckedParcel[];
  onEdit: () => void;
  /** Begins anew with an empty list. */
  onAnother: () => void;
}

/** The checked list: sent one by one with what came of each, stopped at any line, gone on with later. */
export function Run({ shopId, parcels, onEdit, onAnother }: Props) {
  const t = useWords(waybillWords);
  const [results, setResults] = useState<Results>({});
  const [phase, setPhase] = useState<'check' | 'sending' | 'stopping' | 'report'>('check');
  const goesOn = useRef(true);
  const recount = useMemberships((state) => state.load);
  // Whoever leaves the page sees no results any more: nothing further is sent behind their back.
  useEffect(
    () => () => {
      goesOn.current = false;
    },
    [],
  );
  const ready = parcels.filter(isReady);
  const open = ready.filter(({ line }) => {
    const result = results[line];
    return !result || (!result.sent && result.again);
  });
  const sent = ready.filter(({ line }) => results[line]?.sent).length;
  const reached = ready.filter(({ line }) => results[line]).length;
  const isRunning = phase === 'sending' || phase === 'stopping';

  const send = async () => {
    if (isRunning) return;
    goesOn.current = true;
    setPhase('sending');
    await sendInTurn(
      shopId,
      open,
      (line, result) => setResults((old) => ({ ...old, [line]: result })),
      () => goesOn.current,
    );
    setPhase('report');
    void recount();
  };
  const stop = () => {
    goesOn.current = false;
    setPhase('stopping');
  };
  const said =
    phase === 'check'
      ? t.counts(ready.length, parcels.length - ready.length)
      : isRunning
        ? t.sending(reached, ready.length)
        : t.report(sent, reached - sent, ready.length - reached);
  return (
    <View className="waybills-run">
      <View className="waybills-said" {...named(undefined, 'status')}>
        <Text>{said}</Text>
      </View>
      {phase === 'check' && ready.length > 0 ? <Text className="waybills-final">{t.final}</Text> : null}
      <Rows parcels={parcels} results={results} begun={phase !== 'check'} />
      <RoomFoot className="waybills-foot">
        {phase === 'check' ? <Button kind="plain" text={t.edit} onPress={onEdit} /> : null}
        {isRunning ? (
          <Button
            block
            kind="line"
            disabled={phase === 'stopping'}
            text={phase === 'stopping' ? t.stopping : t.stop}
            onPress={stop}
          />
        ) : null}
        {phase === 'report' ? <Button kind="plain" text={t.another} onPress={onAnother} /> : null}
        {!isRunning ? (
          <View className="waybills-foot-main">
            {phase === 'report' && open.length === 0 ? (
              <Button block text={t.done} onPress={leave} />
            ) : (
              <Button
                block
                disabled={open.length === 0}
                text={
                  open.length === 0 ? t.none : phase === 'check' ? t.send(open.length) : t.goOn(open.length)
                }
                onPress={() => void send()}
              />
            )}
          </View>
        ) : null}
      </RoomFoot>
    </View>
  );
}

/** Back to the board that this was opened from. */
function leave(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else enter('studio/orders/index');
}
