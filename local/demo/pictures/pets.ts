/** For cats and dogs: cans, a bowl of kibble, teaser, bed, bone treats. */
import {
  at,
  chance,
  circle,
  dark,
  drum,
  ellipse,
  group,
  type Ink,
  light,
  line,
  mix,
  path,
  rect,
  times,
} from './ink';
import type { Good } from './look';
import { motifOf } from './motifs';

const can = (
  ink: Ink,
  look: { main: string; deep: string; soft: string; accent: string; kind: number },
): string =>
  ink.shadow(150, 30) +
  path(drum(290, 290, -170, 0, 0.18), ink.round(look.main)) +
  group(rect(-150, -70, 300, 110, 0, look.deep, 'opacity=".85"'), ink.clip(drum(290, 290, -170, 0, 0.18))) +
  ellipse(0, -86, 84, 62, light(look.soft, 0.3)) +
  at(0, -86, motifOf(look.kind)(look.main, look.deep), 0.78) +
  line('M-145 0A145 26 0 0 0 145 0', '#dfe3e6', 9) +
  ellipse(0, -172, 147, 28, ink.steel('#c3c9ce', 'across')) +
  ellipse(0, -174, 128, 22, ink.steel('#d9dde0', 'across')) +
  ellipse(0, -174, 104, 16, 'none', 'stroke="#8d959b" stroke-width="2.5"') +
  path('M10 -184C40 -196 92 -190 88 -176C84 -164 40 -164 10 -172Z', ink.steel('#aeb6bc', 'across')) +
  ellipse(60, -178, 16, 5, '#7d868d') +
  rect(-118, -150, 14, 130, 7, '#ffffff', `opacity=".4" ${ink.blur(4)}`);

/** Cans of wet food, stacked in threes. */
export const cans: Good = (ink, look) =>
  at(-152, 0, can(ink, look)) +
  at(152, 6, can(ink, { ...look, main: look.deep, deep: look.main })) +
  at(0, -186, can(ink, { ...look, main: mix(look.main, look.accent, 0.6) }));

const kibbles = (
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
    const tone = mix(c, '#5d3419', r() * 0.5);
    return at(
      Math.cos(t) * rx * k,
      cy + Math.sin(t) * ry * k - (1 - k) * 50,
      ellipse(0, 5, 21, 16, dark(tone, 0.4)) + ellipse(0, 0, 21, 16, ink.ball(tone)),
      0.85 + r() * 0.4,
      r() * 90,
    );
  });
};

/** A feeding bowl heaped with kibble. */
export const kibbleBowl: Good = (ink, look) =>
  ink.shadow(270, 46) +
  ellipse(0, -170, 226, 66, dark(look.main, 0.5)) +
  kibbles(ink, 3, 170, 200, 50, -190, look.kind % 2 ? '#c98d4a' : '#a8692f') +
  path(
    'M-230 -172C-240 -90 -290 -40 -296 -12A296 40 0 0 0 296 -12C290 -40 240 -90 230 -172A230 64 0 0 1 -230 -172Z',
    ink.round(look.main),
  ) +
  line('M-230 -172A230 64 0 0 0 230 -172', light(look.main, 0.5), 10) +
  at(
    0,
    -54,
    ellipse(0, 10, 30, 24, look.soft) +
      times(4, (i) => ellipse(-33 + i * 22, i % 3 ? -24 : -10, 10, 13, look.soft)),
    1,
  ) +
  line('M-226 -110C-244 -70 -264 -44 -270 -30', '#ffffff', 14, `opacity=".4" ${ink.blur(6)}`) +
  kibbles(ink, 9, 8, 300, 14, 56, '#a8692f');

/** A feather teaser, a ball and a felt mouse. */
export const toys: Good = (ink, look) => {
  const feather = (turn: number, c: string) =>
    at(
      -190,
      -470,
      path('M0 0C-40 60 -30 130 10 180C40 130 40 60 0 0Z', ink.plane(c, 0.25)) +
        line('M0 0L10 176', dark(c, 0.3), 3) +
        times(6, (i) =>
          line(
            `M${2 + i} ${30 + i * 24}l-22 16M${3 + i} ${34 + i * 24}l24 14`,
            dark(c, 0.25),
            2,
            'opacity=".6"',
          ),
        ),
      1,
      turn,
    );
  return (
    ink.shadow(110, 26, 130, 0) +
    ink.shadow(120, 24, -120, 6) +
    line('M250 -60C150 -330 0 -500 -190 -470', ink.plane('#c79a5f', 0.25), 11) +
    feather(38, look.main) +
    feather(2, look.accent) +
    feather(-32, look.deep) +
    circle(-190, -468, 15, ink.ball('#d9a441')) +
    at(
      140,
      -104,
      circle(0, 0, 104, ink.ball(look.main)) +
        times(5, (i) =>
          group(
            line('M-100 -14C-50 40 50 40 100 -14', mix(look.main, '#ffffff', 0.45), 5, 'opacity=".8"'),
            `transform="rotate(${i * 36})"`,
          ),
        ) +
        ellipse(-36, -46, 22, 14, '#ffffff', `opacity=".5" ${ink.blur(6)}`),
    ) +
    at(
      -120,
      -4,
      path('M-130 0C-140 -90 -40 -130 40 -100C100 -76 128 -30 140 0Z', ink.ball(look.soft)) +
        line('M-130 -6C-190 -10 -200 -60 -176 -90', look.deep, 8) +
        ellipse(54, -98, 28, 32, ink.ball(look.accent)) +
        circle(96, -46, 7, '#2a1f1a') +
        circle(138, -8, 9, look.deep) +
        line('M120 -20l40 -14M122 -10l44 2', '#8d8078', 2.5),
    )
  );
};

/** A round plush bed. */
export const petBed: Good = (ink, look) => {
  const r = chance(6);
  const fur = (n: number, rx: number, ry: number, cy: number, spread: number, c: string) =>
    times(n, () => {
      const t = r() * 6.283;
      const k = 1 - r() * spread;
      const [x, y] = [Math.cos(t) * rx * k, cy + Math.sin(t) * ry * k];
      return line(
        `M${x} ${y}q${r() * 16 - 8} 10 ${Math.cos(t) * 16} ${14 + r() * 14}`,
        mix(c, r() > 0.5 ? '#ffffff' : look.deep, r() * 0.45),
        4,
        'opacity=".6"',
      );
    });
  const side =
    'M-312 -150C-330 -60 -230 6 0 10S330 -60 312 -150C300 -250 170 -290 0 -290S-300 -250 -312 -150Z';
  return (
    ink.shadow(300, 54) +
    path(side, ink.ball(look.main)) +
    fur(300, 306, 130, -140, 0.34, look.main) +
    ellipse(0, -176, 206, 82, dark(look.main, 0.28), ink.blur(7)) +
    ellipse(
      0,
      -160,
      200,
      72,
      ink.radial(
        [
          [0, light(look.soft, 0.6)],
          [0.7, look.soft],
          [1, dark(look.soft, 0.2)],
        ],
        0.45,
        0.7,
        0.6,
      ),
    ) +
    fur(90, 190, 66, -166, 0.9, look.soft) +
    path('M-206 -170A206 82 0 0 0 206 -170A212 104 0 0 1 -206 -170Z', ink.face(look.main, 0.14)) +
    fur(70, 270, 40, -90, 0.5, look.main) +
    at(
      0,
      -34,
      rect(-40, -26, 80, 44, 8, ink.plane(look.accent, 0.2)) +
        ellipse(0, 2, 11, 9, light(look.soft, 0.5)) +
        times(4, (i) => circle(-15 + i * 10, i % 3 ? -14 : -8, 4.5, light(look.soft, 0.5))),
    )
  );
};

/** Bone-shaped and stick treats in a glass jar. */
export const treats: Good = (ink, look) => {
  const bone = (x: number, y: number, turn: number, c: string) =>
    at(
      x,
      y,
      path(
        'M-50 -12C-66 -40 -96 -20 -82 0C-96 20 -66 40 -50 12H50C66 40 96 20 82 0C96 -20 66 -40 50 -12Z',
        ink.plane(c, 0.25),
      ) + line('M-40 -4H40', light(c, 0.4), 4, 'opacity=".6"'),
      0.86,
      turn,
    );
  const tones = ['#c98d4a', '#a8692f', '#e0b070', '#b5763a'];
  return (
    ink.shadow(180, 36) +
    path(drum(330, 330, -340, -6, 0.12), '#ffffff', 'opacity=".35"') +
    group(
      times(16, (i) =>
        bone(
          -96 + (i % 4) * 62,
          -40 - Math.floor(i / 4) * 72 + (i % 2) * 20,
          i * 47,
          tones[i % 4] ?? '#c98d4a',
        ),
      ),
      ink.clip(drum(318, 318, -336, -8, 0.12)),
    ) +
    path(
      drum(330, 330, -340, -6, 0.12),
      ink.linear([
        [0, '#90a0a0', 0.4],
        [0.12, '#ffffff', 0.5],
        [0.2, '#ffffff', 0.05],
        [0.85, '#ffffff', 0],
        [1, '#7d8d8d', 0.4],
      ]),
    ) +
    at(0, -120, ellipse(0, 0, 76, 76, look.soft) + at(0, 0, motifOf(look.kind)(look.main, look.deep), 0.78)) +
    path(drum(346, 346, -400, -340, 0.1), ink.round('#c79a66')) +
    ellipse(0, -400, 173, 18, ink.plane('#dcb486', 0.2)) +
    bone(210, 0, -14, '#c98d4a') +
    bone(-226, 12, 24, '#e0b070')
  );
};
