/** For the face and body: cream jar, dropper, tube, pump, soap. */
import { at, circle, dark, drum, ellipse, group, type Ink, light, line, path, rect, times } from './ink';
import type { Good, Look } from './look';
import { motifOf } from './motifs';

const print = (look: Look, y: number, w: number): string =>
  at(0, y, motifOf(look.kind)(look.deep, look.accent), 0.5) +
  rect(-w / 2, y + 50, w, 7, 3.5, look.deep, 'opacity=".7"') +
  rect(-w / 3, y + 66, (w * 2) / 3, 5, 2.5, look.deep, 'opacity=".4"');

/** A pot of cream with its lid leaning beside, and a swirl. */
export const cream: Good = (ink, look) => {
  const body = drum(330, 316, -170, 0, 0.16);
  return (
    ink.shadow(180, 36) +
    path(body, ink.round(look.main)) +
    path(drum(330, 330, -200, -166, 0.16), ink.round(light(look.main, 0.3))) +
    print(look, -104, 110) +
    ellipse(0, -200, 165, 27, light(look.main, 0.5)) +
    ellipse(0, -200, 146, 22, dark(look.soft, 0.1)) +
    path(
      'M-140 -202C-130 -250 -60 -250 -30 -262C-10 -300 40 -300 30 -268C90 -262 132 -240 140 -202A140 20 0 0 1 -140 -202Z',
      ink.radial(
        [
          [0, '#ffffff'],
          [0.7, '#fff8f0'],
          [1, '#e9d9ca'],
        ],
        0.4,
        0.25,
        0.8,
      ),
    ) +
    line(
      'M-90 -216C-40 -240 40 -240 88 -216M-40 -244C-10 -256 20 -254 44 -246',
      '#e6d4c4',
      6,
      `opacity=".8" ${ink.blur(1.5)}`,
    ) +
    rect(-138, -150, 16, 120, 8, '#ffffff', `opacity=".5" ${ink.blur(4)}`) +
    at(
      196,
      -6,
      ink.shadow(110, 24, 0, 2) +
        at(
          0,
          -92,
          ellipse(10, 4, 78, 92, dark(look.deep, 0.35)) +
            ellipse(0, 0, 76, 92, ink.plane(look.deep, 0.3)) +
            ellipse(-2, 0, 58, 72, 'none', `stroke="${light(look.deep, 0.4)}" stroke-width="3" opacity=".6"`),
        ),
      1,
    )
  );
};

/** A glass bottle with a dropper: serum, oil. */
export const dropper: Good = (ink, look) => {
  const body =
    'M-52 -340C-52 -316 -130 -306 -132 -250V-30C-130 -4 -104 4 -80 8A80 11 0 0 0 80 8C104 4 130 -4 132 -30V-250C130 -306 52 -316 52 -340Z';
  return (
    ink.shadow(140, 30) +
    path(body, ink.round(look.main), 'opacity=".92"') +
    group(
      rect(-140, -230, 280, 250, 0, ink.round(look.deep), 'opacity=".55"') +
        ellipse(0, -230, 126, 13, light(look.main, 0.4), 'opacity=".7"') +
        rect(-6, -330, 12, 270, 6, '#ffffff', 'opacity=".35"'),
      ink.clip(body),
    ) +
    rect(-88, -206, 176, 160, 8, light(look.soft, 0.5), 'opacity=".94"') +
    print(look, -156, 96) +
    path(drum(112, 116, -400, -336, 0.14), ink.steel(look.accent, 'across')) +
    path(
      'M-36 -404C-44 -460 -40 -520 0 -524C40 -520 44 -460 36 -404A36 6 0 0 1 -36 -404Z',
      ink.round(dark(look.soft, 0.06)),
    ) +
    rect(-112, -250, 14, 210, 7, '#ffffff', `opacity=".65" ${ink.blur(3)}`) +
    rect(100, -240, 7, 180, 3, '#ffffff', 'opacity=".4"') +
    circle(160, 0, 16, ink.ball(look.main), 'opacity=".8"') +
    circle(192, 14, 9, ink.ball(look.main), 'opacity=".8"')
  );
};

/** A tube standing on its cap: cleanser, hand cream. */
export const tube: Good = (ink, look) => {
  const body = 'M-140 -516H140C136 -400 120 -200 92 -92H-92C-120 -200 -136 -400 -140 -516Z';
  return (
    ink.shadow(110, 26) +
    path(drum(186, 176, -96, 0, 0.12), ink.round(look.deep)) +
    times(15, (i) => rect(-84 + i * 12, -84, 2.5, 84, 1, '#000000', 'opacity=".12"')) +
    path(body, ink.round(look.main)) +
    rect(-142, -540, 284, 40, 4, ink.face(light(look.main, 0.1), 0.2)) +
    times(22, (i) => rect(-138 + i * 12.8, -538, 2, 36, 0, dark(look.main, 0.3), 'opacity=".25"')) +
    group(
      path(
        'M-160 -300C-60 -340 60 -250 160 -300V-250C60 -200 -60 -290 -160 -250Z',
        look.accent,
        'opacity=".85"',
      ),
      ink.clip(body),
    ) +
    print({ ...look }, -410, 110) +
    line('M-104 -480C-98 -360 -88 -220 -70 -110', '#ffffff', 16, `opacity=".5" ${ink.blur(5)}`) +
    at(
      170,
      0,
      ink.shadow(70, 16) +
        path(
          'M-70 0C-80 -24 -40 -30 -30 -46C-10 -70 20 -60 10 -44C50 -44 80 -20 66 0Z',
          ink.radial([
            [0, '#ffffff'],
            [1, '#eadccd'],
          ]),
        ),
    )
  );
};

/** A bottle with a pump: shampoo, body milk. */
export const pump: Good = (ink, look) =>
  ink.shadow(150, 32) +
  path(
    'M-140 -330C-150 -330 -152 -320 -152 -306V-30C-150 -4 -126 4 -100 8A100 13 0 0 0 100 8C126 4 150 -4 152 -30V-306C152 -320 150 -330 140 -330C90 -344 70 -350 56 -372H-56C-70 -350 -90 -344 -140 -330Z',
    ink.round(look.main),
  ) +
  at(0, -60, print(look, -120, 130)) +
  circle(0, -180, 66, 'none', `stroke="${look.accent}" stroke-width="3" opacity=".8"`) +
  path(drum(120, 124, -420, -368, 0.14), ink.round(look.deep)) +
  rect(-13, -476, 26, 60, 4, ink.steel('#d4d8da', 'across')) +
  path(
    'M-150 -494C-154 -508 -140 -516 -120 -516H60C80 -514 84 -476 64 -472H-40C-90 -474 -120 -472 -146 -456Z',
    ink.face(look.deep, 0.3),
  ) +
  rect(-132, -310, 18, 280, 9, '#ffffff', `opacity=".48" ${ink.blur(4)}`) +
  rect(118, -290, 9, 220, 4, '#ffffff', 'opacity=".3"');

const bar = (ink: Ink, look: Look, c: string): string =>
  path(
    'M-190 -70C-190 -96 -170 -112 -140 -114L110 -128C150 -128 200 -110 202 -80V-36C200 -10 170 0 140 4L-140 10C-170 8 -190 -8 -190 -30Z',
    dark(c, 0.28),
  ) +
  path(
    'M-190 -70C-190 -96 -170 -112 -140 -114L110 -128C150 -128 200 -110 202 -80C200 -58 170 -50 140 -46L-140 -38C-170 -40 -190 -52 -190 -70Z',
    ink.plane(c, 0.25),
  ) +
  at(4, -82, group(motifOf(look.kind)(dark(c, 0.2), dark(c, 0.1)), 'transform="scale(.62 .36)"')) +
  line('M-170 -66C-120 -104 40 -116 160 -106', '#ffffff', 6, `opacity=".5" ${ink.blur(3)}`);

/** Hand-cut soaps, stacked, with foam. */
export const soap: Good = (ink, look) =>
  ink.shadow(240, 40) +
  at(0, 0, bar(ink, look, look.main), 1.2) +
  at(26, -128, bar(ink, look, look.soft), 1.08, -5) +
  at(-10, -250, bar(ink, look, look.accent), 0.96, 4) +
  times(9, (i) =>
    circle(
      -250 + i * 20 + (i % 3) * 12,
      -6 - (i % 4) * 20,
      10 + (i % 3) * 9,
      ink.radial([
        [0, '#ffffff', 0.95],
        [0.7, '#ffffff', 0.45],
        [1, '#cfdfe4', 0.7],
      ]),
    ),
  );
