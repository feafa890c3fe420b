import type { Contract } from '../../../cloudfunctions/platform/contract';
import { doorErrors } from '../../../cloudfunctions/platform/contract';
import type { Cloud } from '../cloud';
import { CLOUD } from '../environment';
import { fileIds } from '../storage-port';
import { cloudRoutes } from './cloud-routes';
import { describeContracts } from './contract-page';
import { type DemoIdentity, devRoutes, login } from './dev-routes';
import { dressApp, framePage } from './frame-page';
import { payRoutes } from './pay-routes';
import { sendJson, sendPage } from './reply';
import { type Routes, serve } from './router';
import { createSite } from './site';
import { storageRoutes } from './storage-routes';

export interface FrontOptions {
  cloud: Cloud;
  /** 0 takes a free one. */
  port: number;
  /** The built H5 app. */
  site: string;
  identities: readonly DemoIdentity[];
  contracts: Readonly<Record<string, Contract>>;
  /** HTML of the panel, asked for when it is first opened. */
  panel: () => string;
}

/** The one door of the local cloud: the app, the panel, the functions and the files, on loopback. */
export async function startFront(
  options: FrontOptions,
): Promise<{ port: number; url: string; close(): Promise<void> }> {
  const { cloud, identities, contracts } = options;
  const started = performance.now();
  const routes: Routes = [
    ['GET /healthz', ({ response }) => sendJson(response, 200, health(cloud, started))],
    ['GET /contract', ({ response }) => sendJson(response, 200, describeContracts(contracts, doorErrors))],
    ...cloudRoutes(cloud.host, cloud.sessions),
    ...storageRoutes(cloud.storage, cloud.sessions, fileIds(CLOUD.envId).of),
    ['GET /dev', ({ response }) => sendPage(response, 200, options.panel())],
    ...devRoutes(cloud, identities),
    ...payRoutes(cloud),
    ['GET /favicon.ico', ({ response }) => void response.writeHead(204).end()],
    ['GET /frame', ({ response }) => sendPage(response, 200, framePage)],
    ['GET /*', createSite(options.site, (html) => dressApp(html, login(cloud, identities)))],
  ];
  const onError = (error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    cloud.journal.log({ at: cloud.clock.now(), level: 'error', text: `front: ${text}` });
  };
  const server = await serve(routes, options.port, onError);
  return { ...server, url: `http://127.0.0.1:${server.port}` };
}

function health(cloud: Cloud, started: number) {
  return {
    ok: true,
    functions: cloud.host.functions().map((f) => f.name),
    upSeconds: Math.round((performance.now() - started) / 1000),
  };
}
