import { request } from 'node:http';

export interface HttpAnswer {
  status: number;
  text: string;
  header: Record<string, string>;
}

export interface HttpQuestion {
  method?: string;
  header?: Record<string, string>;
  body?: string | Uint8Array;
  /** ms */
  timeout?: number;
}

/** One request on a connection of its own: one kept alive may be closed by the server just as it is used again. */
export function http(url: string, question: HttpQuestion = {}): Promise<HttpAnswer> {
  const { method = 'GET', header = {}, body, timeout = 60_000 } = question;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: header, agent: false, timeout }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const given = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, text, header: Object.fromEntries(given) });
      });
    });
    sent.on('timeout', () => sent.destroy(new Error('timeout')));
    sent.on('error', reject);
    sent.end(body);
  });
}
