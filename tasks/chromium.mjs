import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { must, say } from './progress.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];
const APT_LINE = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;

/** Where a browser for the tests is; installs one where that can be done, else ends the command and says how. */
export async function ensureChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && existsSync(given)) return given;
  const root = process.getuid?.() === 0 && onPath('apt-get');
  if (root && (!findBrowser() || !hasChineseFont())) {
    await must(`installing ${PACKAGES.join(' and ')} (apt)`, 'sh', ['-c', APT_LINE], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const found = findBrowser();
  if (found) return found;
  say(
    `the browser tests need Chromium. Install it with:\n\n  sudo sh -c '${APT_LINE}'\n\nor set CHROMIUM_PATH.`,
  );
  process.exit(1);
}

function findBrowser() {
  for (const name of NAMES) {
    const path = onPath(name);
    if (path) return path;
  }
  return PLACES.find((place) => existsSync(place));
}

function onPath(name) {
  for (const dir of (process.env.PATH ?? '').split(':')) {
    if (existsSync(`${dir}/${name}`)) return `${dir}/${name}`;
  }
  return undefined;
}

/** Without one, Chinese shows as boxes in screenshots. */
function hasChineseFont() {
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true;
  try {
    return execFileSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
