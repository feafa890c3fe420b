import type { Street } from '../../aftersales/street';

const pathOf = (fileId: string): string => fileId.replace(/^cloud:\/\/[^/]+\//, '');

/** What may be shown is where no client can write, and nothing else of it is left. */
export async function faults(street: Street): Promise<string[]> {
  const stored = (fileId: string) => street.cloud.storage.stat(pathOf(fileId)) !== undefined;
  // Those that the street was filled with were never put up.
  const putUp = (await street.all('pictures')).filter((doc) => doc.incoming !== '');
  return putUp.flatMap((doc) => {
    const shows = ['checking', 'pass', 'review'].includes(doc.state);
    return [
      ...(doc.state === 'arriving' ? [`${doc._id} never arrived`] : []),
      ...(shows && !stored(doc.fileId) ? [`${doc._id} has no file`] : []),
      ...(!shows && stored(doc.fileId) ? [`${doc._id} left its file`] : []),
      ...(doc.state !== 'arriving' && stored(doc.incoming) ? [`${doc._id} left its upload`] : []),
      ...(doc.tellAt !== null && doc.tellAt <= street.cloud.clock.now()
        ? [`${doc._id} was not told of`]
        : []),
    ];
  });
}
