/** From the roastery: bag, pour-over, latte, beans, moka pot. */
import { at, chance, circle, dark, ellipse, group, type Ink, light, line, path, rect, times } from './ink';
import type { Good } from './look';
import { motifOf } from './motifs';
import { steam } from './noodles';

const bean = (ink: Ink, c: string): string =>
  ellipse(0, 0, 26, 18, ink.ball(c)) + line('M-22 2C-8 -8 8 10 22 -2', dark(c, 0.6), 4);

export const beans = (
  ink: Ink,
  seed: number,
  n: number,
  rx: number,
  ry: number,
  cy: number,
  c: string,
): string => {
  const r = chance(seed);
  return times(n, () => {
    const [t, k] = [r() * 6.283, Math.sqrt(r())];
    return at(
      Math.cos(t) * rx * k,
      cy + Math.sin(t) * ry * k - (1 - k) * 40,
      bean(ink, r() > 0.5 ? c : light(c, 0.1)),
      0.8 + r() * 0.35,
      r() * 180,
    );
  });
};

/** A side-gusset bag with a folded top, a valve and a label. */
export const coffeeBag: Good = (ink, look) => {
  const front = 'M-170 -470H130L150 -20C150 0 140 6 124 6H-166C-180 6 -190 0 -188 -20Z';
  return (
    ink.shadow(210, 34, 20) +
    path(
      'M130 -470L196 -492L214 -60C212 -36 180 -4 140 4Z',
      ink.linear([
        [0, dark(look.main, 0.16)],
        [0.45, dark(look.main, 0.45)],
        [0.55, dark(look.main, 0.24)],
        [1, dark(look.main, 0.4)],
      ]),
    ) +
    path(
      front,
      ink.linear([
        [0, dark(look.main, 0.12)],
        [0.12, light(look.main, 0.16)],
        [0.6, look.main],
        [1, dark(look.main, 0.14)],
      ]),
    ) +
    group(
      line('M-150 -440C-110 -300 -160 -160 -140 0', '#ffffff', 26, `opacity=".2" ${ink.blur(10)}`) +
        line('M110 -440C80 -300 130 -140 110 0', '#000000', 20, `opacity=".18" ${ink.blur(9)}`),
      ink.clip(front),
    ) +
    path('M-176 -546H124L132 -462H-172Z', ink.face(dark(look.main, 0.06), 0.16)) +
    path('M124 -546L188 -562L198 -484L132 -462Z', dark(look.main, 0.36)) +
    line('M-172 -462H132', dark(look.main, 0.5), 5, 'opacity=".5"') +
    rect(-196, -520, 404, 16, 7, ink.steel(look.accent)) +
    circle(-20, -406, 17, dark(look.main, 0.28)) +
    circle(-20, -406, 10, dark(look.main, 0.5)) +
    circle(-23, -409, 3, light(look.main, 0.5)) +
    rect(-132, -350, 226, 262, 8, light(look.soft, 0.3)) +
    rect(-132, -350, 226, 92, 8, look.accent) +
    rect(-132, -268, 226, 12, 0, look.accent) +
    at(-20, -196, motifOf(look.kind)(look.main, look.accent), 0.78) +
    circle(-20, -304, 26, light(look.soft, 0.3)) +
    circle(-20, -304, 14, look.deep) +
    rect(-72, -128, 104, 8, 4, look.deep) +
    rect(-52, -110, 64, 6, 3, look.deep, 'opacity=".5"') +
    at(150, 10, bean(ink, '#4a2a1a'), 1, 20) +
    at(200, 22, bean(ink, '#5a3420'), 0.95, -40) +
    at(-206, 18, bean(ink, '#4a2a1a'), 0.95, 70)
  );
};

/** A ceramic dripper on a glass server. */
export const dripper: Good = (ink, look) =>
  ink.shadow(160, 32) +
  line('M150 -200C260 -210 250 -60 140 -70', '#c9d3d4', 18, 'opacity=".8"') +
  line('M150 -203C250 -210 242 -66 140 -76', '#ffffff', 6, 'opacity=".9"') +
  path(
    'M-96 -290C-100 -250 -168 -190 -172 -110V-26C-168 0 -140 6 -110 8A110 14 0 0 0 110 8C140 6 168 0 172 -26V-110C168 -190 100 -250 96 -290Z',
    '#ffffff',
    'opacity=".5"',
  ) +
  path(
    'M-166 -130V-26C-162 -6 -138 0 -110 2A110 12 0 0 0 110 2C138 0 162 -6 166 -26V-130A166 20 0 0 1 -166 -130Z',
    ink.linear([
      [0, '#1d0f08'],
      [0.3, '#7a421c'],
      [0.6, '#4a2511'],
      [1, '#1d0f08'],
    ]),
  ) +
  ellipse(0, -130, 166, 20, '#8a5229') +
  rect(-140, -230, 14, 200, 7, '#ffffff', `opacity=".6" ${ink.blur(3)}`) +
  rect(-98, -300, 196, 22, 8, ink.steel('#caa36c')) +
  ellipse(0, -304, 150, 22, dark(look.main, 0.2)) +
  ellipse(0, -312, 150, 22, ink.round(look.main)) +
  path('M-170 -488L-56 -318H56L170 -488Z', ink.round(look.main)) +
  line('M164 -460C240 -470 220 -370 110 -384', ink.round(look.main), 24) +
  ellipse(0, -488, 170, 40, light(look.main, 0.45)) +
  ellipse(0, -486, 154, 33, '#f6ecd8') +
  ellipse(0, -480, 118, 22, '#4a2a17') +
  ellipse(-8, -482, 74, 12, '#a8714a', 'opacity=".8"') +
  line('M-120 -440L-52 -336', '#ffffff', 9, `opacity=".5" ${ink.blur(4)}`) +
  at(0, -90, steam(ink, -420));

/** A cup of latte with a leaf poured in the foam. */
export const latte: Good = (ink, look) =>
  ink.shadow(260, 44) +
  ellipse(0, -16, 290, 84, dark(look.main, 0.3)) +
  ellipse(0, -28, 290, 84, ink.plane(look.main, 0.24)) +
  ellipse(0, -26, 170, 44, dark(look.main, 0.12)) +
  line('M190 -200C330 -220 300 -80 150 -92', dark(look.main, 0.1), 30) +
  line('M190 -206C318 -220 292 -88 150 -100', light(look.main, 0.35), 9) +
  path(
    'M-220 -236C-214 -120 -130 -46 -84 -38A84 18 0 0 0 84 -38C130 -46 214 -120 220 -236Z',
    ink.round(look.main),
  ) +
  ellipse(0, -236, 220, 92, light(look.main, 0.42)) +
  ellipse(
    0,
    -232,
    202,
    80,
    ink.radial(
      [
        [0, '#c98d54'],
        [0.7, '#a9682f'],
        [1, '#6f3d1a'],
      ],
      0.5,
      0.5,
      0.5,
    ),
  ) +
  group(
    times(5, (i) =>
      path(
        `M0 ${-28 + i * 14}C-${34 + i * 16} ${-66 + i * 16} -${76 + i * 10} ${-34 + i * 20} -${56 + i * 8} ${-8 + i * 16}C-${40 + i * 6} ${-18 + i * 14} -20 ${-8 + i * 14} 0 ${-6 + i * 14}C20 ${-8 + i * 14} ${40 + i * 6} ${-18 + i * 14} ${56 + i * 8} ${-8 + i * 16}C${76 + i * 10} ${-34 + i * 20} ${34 + i * 16} ${-66 + i * 16} 0 ${-28 + i * 14}Z`,
        i % 2 ? '#b0733a' : '#fbf0dc',
      ),
    ) + line('M0 -40V70', '#b0733a', 4),
    'transform="translate(0 -246) scale(1.15 .62)"',
  ) +
  line('M-180 -190C-160 -120 -120 -76 -86 -62', '#ffffff', 12, `opacity=".45" ${ink.blur(5)}`) +
  at(210, -6, bean(ink, '#4a2a1a'), 1, 30) +
  at(-226, -10, bean(ink, '#5a3420'), 1, -30) +
  steam(ink, -300);

/** Roasted beans in a wooden bowl. */
export const beanBowl: Good = (ink, look) =>
  ink.shadow(230, 44) +
  ellipse(0, -160, 260, 92, dark(look.main, 0.4)) +
  beans(ink, 5, 190, 226, 72, -176, look.kind ? '#8a5a2e' : '#4a2818') +
  path(
    'M-262 -164C-250 -60 -150 0 -100 4A100 16 0 0 0 100 4C150 0 250 -60 262 -164A262 88 0 0 1 -262 -164Z',
    ink.round(look.main),
  ) +
  line('M-262 -164A262 88 0 0 0 262 -164', light(look.main, 0.4), 9) +
  times(4, (i) =>
    line(
      `M-${230 - i * 26} ${-96 + i * 22}A250 74 0 0 0 ${230 - i * 26} ${-96 + i * 22}`,
      dark(look.main, 0.4),
      3,
      'opacity=".25"',
    ),
  ) +
  beans(ink, 12, 9, 290, 16, 22, '#4a2818');

/** A stovetop pot of aluminium. */
export const mokaPot: Good = (ink, look) => {
  const side = (d: string) => path(d, ink.steel(look.main, 'across'));
  const facets = (d: string) => line(d, dark(look.main, 0.4), 3, 'opacity=".35"');
  return (
    ink.shadow(150, 32) +
    line('M120 -400C260 -420 240 -250 190 -190', look.deep, 36) +
    line('M122 -406C246 -420 230 -260 184 -204', light(look.deep, 0.3), 8) +
    side('M-100 -210L-146 0A146 18 0 0 0 146 0L100 -210Z') +
    facets('M-52 -208L-74 14M52 -208L74 14') +
    rect(-112, -236, 224, 34, 6, ink.steel(dark(look.main, 0.12), 'across')) +
    side('M-150 -440L-100 -236H100L132 -440Z') +
    path('M-150 -440L-196 -452L-128 -350Z', ink.steel(look.main, 'across')) +
    facets('M-70 -440L-50 -236M62 -440L48 -236') +
    path('M-150 -440C-110 -500 100 -500 134 -440Z', ink.steel(look.main, 'across')) +
    circle(-6, -504, 22, ink.ball(look.deep)) +
    circle(-40, -110, 10, ink.ball('#d9b36a')) +
    steam(ink, -470)
  );
};
