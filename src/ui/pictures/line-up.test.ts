import { changed, entered, failedWith, standing } from './line-up';

const two = [entered('a', 'blob:a'), entered('b', 'blob:b')];

it('waits for those on their way, and gives the ids of those that are there, in order', () => {
  expect(standing(two)).toEqual({ ids: [], sending: true, troubled: false });
  const second = changed(two, 'b', { phase: 'ready', pictureId: 'ib' });
  expect(standing(second)).toEqual({ ids: ['ib'], sending: true, troubled: false });
  const both = changed(second, 'a', { phase: 'ready', pictureId: 'ia' });
  expect(standing(both)).toEqual({ ids: ['ia', 'ib'], sending: false, troubled: false });
});

it('offers another try for what may pass, and none for what is wrong with the picture', () => {
  expect(failedWith({ code: 'OFFLINE', message: '' }).phase).toBe('failed');
  expect(failedWith({ code: 'CONTENT_REFUSED', message: '' }).phase).toBe('refused');
  const [a, b] = changed(two, 'a', failedWith({ code: 'BAD_INPUT', message: '请上传 JPG' }));
  expect(standing([a!, { ...b!, phase: 'ready', pictureId: 'ib' }])).toEqual({
    ids: ['ib'],
    sending: false,
    troubled: true,
  });
});

it('drops news of a picture that was removed meanwhile', () => {
  expect(changed([two[0]!], 'b', { phase: 'ready', pictureId: 'ib' })).toEqual([two[0]]);
});
