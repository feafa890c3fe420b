import { send } from '../carrier';
import type { Phone } from '../phone';
import { asynchronous, type Options } from './asynchronous';

interface Progress {
  progress: number;
  totalBytesSent: number;
  totalBytesExpectedToSend: number;
}
type Hear = (now: Progress) => void;
type Work = (options: Options, told: Hear) => Promise<object>;

/** `wx.uploadFile`: a file of the phone as one part of a form, whatever comes of it. */
export function uploadFile(phone: Phone): (options: Options) => unknown {
  return withTask(phone, 'uploadFile', ({ url, filePath, name, header }, told) =>
    sendForm(
      phone,
      {
        url: String(url),
        filePath: String(filePath),
        name: String(name),
        header: header as Record<string, string>,
      },
      told,
    ),
  );
}

/** `wx.cloud.uploadFile`, into the local cloud's storage; fails unless the file got there. */
export function cloudUploadFile(
  phone: Phone,
  token: () => string | undefined,
): (options: Options) => unknown {
  return withTask(phone, 'cloud.uploadFile', async ({ cloudPath, filePath }, told) => {
    const header: Record<string, string> = { authorization: `Bearer ${token() ?? ''}` };
    const url = `${phone.line.base}/storage/${String(cloudPath)}`;
    const { statusCode, data } = await sendForm(
      phone,
      { url, filePath: String(filePath), name: 'file', header },
      told,
    );
    if (statusCode !== 200) throw new Error(`errCode: -503001 ${data}`);
    return { fileID: (JSON.parse(data) as { fileID: string }).fileID, statusCode };
  });
}

/**
 * Both answer a task that tells how far they are; `wx.cloud` alone a promise, where no call-back is given.
 * Source: developers.weixin.qq.com, UploadTask and Cloud.uploadFile.
 */
function withTask(phone: Phone, name: string, work: Work): (options: Options) => unknown {
  return (options) => {
    const hearers = new Set<Hear>();
    const told: Hear = (now) => {
      for (const hear of hearers) hear(phone.realm().plain(now));
    };
    const promise = asynchronous(phone.realm, name, (given) => work(given, told))(options);
    if (promise instanceof Promise) {
      if (name.startsWith('cloud.')) return promise;
      promise.catch(() => undefined);
    }
    return {
      onProgressUpdate: (hear: Hear) => void hearers.add(hear),
      offProgressUpdate: (hear: Hear) => void hearers.delete(hear),
    };
  };
}

interface Form {
  url: string;
  filePath: string;
  name: string;
  header?: Record<string, string>;
}

async function sendForm(phone: Phone, form: Form, told: Hear): Promise<{ statusCode: number; data: string }> {
  const bytes = phone.answers.album.get(form.filePath);
  if (!bytes) throw new Error(`file not found: ${form.filePath}`);
  const boundary = 'phone-to-storage';
  const disposition = `content-disposition: form-data; name="${form.name}"; filename="picture"`;
  const head = `--${boundary}\r\n${disposition}\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const { statusCode, text } = await send(phone.line, {
    url: form.url,
    method: 'POST',
    header: { ...form.header, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  told({ progress: 100, totalBytesSent: bytes.length, totalBytesExpectedToSend: bytes.length });
  return { statusCode, data: text };
}
