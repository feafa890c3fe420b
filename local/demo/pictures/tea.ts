/** From the tea house: lidded cup, pot, glass, pressed cake, a dish of leaves. */
import { at, chance, circle, dark, drum, ellipse, group, light, line, mix, path, rect, times } from './ink';
import type { Good } from './look';
import { steam } from './noodles';
import { label } from './packing';

/** Twisted dry leaves heaped inside an ellipse. */
export function leaves(
  seed: number,
  n: number,
  rx: number,
  ry: number,
  cy: number,
  a: string,
  b: string,
): string {
  const r = chance(seed);
  return times(n, () => {
    const [t, k] = [r() * 6.283, Math.sqrt(r())];
    const [x, y] = [Math.cos(t) * rx * k, cy + Math.sin(t) * ry * k - (1 - k) * 34];
    const c = mix(a, b, r());
    return at(
      x,
      y,
      path('M-26 2C-16 -12 8 -12 26 -4C12 8 -12 12 -26 2Z', dark(c, 0.25)) +
        line('M-22 0C-8 -7 8 -7 22 -4', light(c, 0.25), 2.5),
      0.6 + r() * 0.5,
      r() * 360,
    );
  });
}

const brush = (kind: number, c: string): string =>
  [
    () => '',
    () =>
      line('M-120 -110C-60 -170 -20 -90 40 -140S130 -110 140 -130', c, 6, 'opacity=".8"') +
      times(5, (i) =>
        group(
          ellipse(0, -15, 8, 14, c, 'opacity=".85"'),
          `transform="translate(-20 -112) rotate(${i * 72})"`,
        ),
      ),
    () => line('M-190 -196A190 40 0 0 0 190 -196', c, 9) + line('M-180 -172A180 38 0 0 0 180 -172', c, 4),
    () =>
      path(
        'M-150 -80L-90 -150L-50 -110L0 -170L60 -100L90 -130L150 -80C90 -50 -90 -50 -150 -80Z',
        c,
        'opacity=".55"',
      ),
  ][kind % 4]?.() ?? '';

/** Gaiwan: saucer, bowl, lid. */
export const gaiwan: Good = (ink, look) =>
  ink.shadow(230, 40) +
  ellipse(0, -14, 250, 62, dark(look.soft, 0.26)) +
  ellipse(0, -26, 250, 62, ink.plane(look.soft, 0.2)) +
  ellipse(0, -26, 150, 34, dark(look.soft, 0.1)) +
  path(
    'M-196 -270C-190 -140 -120 -48 -84 -36A84 18 0 0 0 84 -36C120 -48 190 -140 196 -270Z',
    ink.round(look.main),
  ) +
  group(brush(look.kind, look.accent), 'transform="translate(0 -30)"') +
  ellipse(0, -270, 196, 58, light(look.main, 0.35)) +
  ellipse(
    0,
    -266,
    182,
    50,
    ink.radial(
      [
        [0, '#d99a3d'],
        [0.8, '#a8621f'],
        [1, '#6f3d12'],
      ],
      0.5,
      0.6,
      0.6,
    ),
  ) +
  path(
    'M-168 -292C-150 -372 -70 -396 0 -396S150 -372 168 -292A168 44 0 0 1 -168 -292Z',
    ink.round(look.main),
  ) +
  ellipse(0, -292, 168, 30, dark(look.main, 0.12), 'opacity=".35"') +
  path('M-40 -392C-44 -420 -30 -436 0 -436S44 -420 40 -392A40 10 0 0 1 -40 -392Z', ink.round(look.main)) +
  ellipse(0, -434, 34, 8, light(look.main, 0.4)) +
  line('M-150 -250C-140 -170 -110 -110 -80 -80', '#ffffff', 12, `opacity=".45" ${ink.blur(5)}`);

/** A round pot with spout and handle; `kind` 1 has ribs. */
export const teapot: Good = (ink, look) => {
  const body = 'M-170 -250C-230 -210 -232 -60 -130 -10A130 22 0 0 0 130 -10C232 -60 230 -210 170 -250Z';
  return (
    ink.shadow(210, 40) +
    line('M188 -210C330 -250 330 -60 190 -70', dark(look.main, 0.18), 34) +
    line('M188 -214C318 -250 318 -66 190 -76', light(look.main, 0.1), 12, `opacity=".7" ${ink.blur(3)}`) +
    path(
      'M-180 -120C-250 -120 -270 -220 -330 -262L-288 -276C-240 -250 -220 -200 -170 -200Z',
      ink.plane(look.main, 0.25),
    ) +
    ellipse(-309, -269, 22, 7, dark(look.deep, 0.3)) +
    path(body, ink.ball(look.main)) +
    (look.kind % 2
      ? group(
          times(9, (i) =>
            line(
              `M${-150 + i * 38} -252Q${-230 + i * 58} -120 ${-110 + i * 28} 0`,
              dark(look.main, 0.35),
              5,
              'opacity=".4"',
            ),
          ),
          ink.clip(body),
        )
      : '') +
    ellipse(0, -250, 170, 34, dark(look.main, 0.3)) +
    path(
      'M-158 -254C-140 -306 -60 -318 0 -318S140 -306 158 -254A158 30 0 0 1 -158 -254Z',
      ink.round(look.main),
    ) +
    circle(0, -336, 30, ink.ball(look.main)) +
    ellipse(-92, -176, 26, 52, '#ffffff', `opacity=".34" transform="rotate(24 -92 -176)" ${ink.blur(12)}`)
  );
};

/** A glass of green tea with standing leaves. */
export const teaGlass: Good = (ink, look) => {
  const r = chance(8);
  const tea = 'M-128 -330L-112 -16A112 18 0 0 0 112 -16L128 -330Z';
  const bud = () =>
    at(
      r() * 190 - 95,
      -40 - r() * 190,
      path('M0 40C-14 10 -8 -20 0 -40C10 -20 14 10 0 40Z', mix(look.main, '#a9c26a', r())) +
        path('M0 36C12 14 26 4 30 -12C10 -8 2 10 0 36Z', look.main, 'opacity=".8"'),
      0.8 + r() * 0.5,
      r() * 40 - 20,
    );
  return (
    ink.shadow(130, 28) +
    ellipse(60, 30, 170, 26, '#cfd86a', `opacity=".4" ${ink.blur(18)}`) +
    path(drum(290, 236, -430, 0, 0.14), '#ffffff', 'opacity=".38"') +
    path(
      tea,
      ink.linear([
        [0, '#a8b03c'],
        [0.25, '#e6e58a'],
        [0.6, '#d4d866'],
        [1, '#98a233'],
      ]),
      'opacity=".82"',
    ) +
    times(20, bud) +
    ellipse(0, -330, 128, 19, '#eef0ae') +
    ellipse(0, -430, 145, 20, 'none', 'stroke="#ffffff" stroke-width="6" opacity=".95"') +
    rect(-118, -400, 18, 370, 9, '#ffffff', `opacity=".75" ${ink.blur(3)}`) +
    rect(96, -390, 8, 330, 4, '#ffffff', 'opacity=".6"') +
    line('M-145 -430L-119 -4A118 18 0 0 0 119 -4L145 -430', '#b9c6bd', 4, 'opacity=".7"') +
    at(0, -90, steam(ink, -350))
  );
};

/** A pressed cake: one in its wrapper, one bare before it. */
export const teaCake: Good = (ink, look) =>
  ink.shadow(270, 44) +
  at(
    70,
    -230,
    circle(0, 0, 226, ink.plane(look.soft, 0.2)) +
      times(18, (i) =>
        group(
          line('M0 -224L8 -150', dark(look.soft, 0.35), 3, 'opacity=".35"'),
          `transform="rotate(${i * 20})"`,
        ),
      ) +
      circle(0, 0, 140, 'none', `stroke="${look.main}" stroke-width="5"`) +
      circle(0, 0, 128, 'none', `stroke="${look.main}" stroke-width="2"`) +
      at(0, -6, label(ink, { ...look, soft: light(look.soft, 0.2) }, 150, 176)),
  ) +
  at(
    -110,
    -112,
    ellipse(0, 20, 206, 112, dark(look.deep, 0.5)) +
      ellipse(0, 0, 206, 112, ink.ball(mix('#5c3d26', look.deep, 0.3))) +
      leaves(4, 230, 186, 92, 8, '#6e4a2c', '#33231a') +
      ellipse(0, 6, 40, 18, '#20150f', `opacity=".6" ${ink.blur(6)}`),
  );

/** Loose leaves in a shallow dish, with a wooden scoop. */
export const leafDish: Good = (ink, look) =>
  ink.shadow(260, 44) +
  path('M-280 -120C-260 -40 -160 0 -110 4A110 18 0 0 0 110 4C160 0 260 -40 280 -120Z', ink.round(look.soft)) +
  ellipse(0, -120, 280, 96, light(look.soft, 0.4)) +
  ellipse(0, -116, 258, 84, dark(look.soft, 0.12)) +
  leaves(15, 330, 226, 66, -118, look.main, look.deep) +
  at(
    176,
    -176,
    rect(-6, -16, 260, 26, 13, ink.face('#b27f4c', 0.2)) +
      path(
        'M-130 -30C-60 -46 0 -30 20 -10C0 20 -70 34 -130 16C-146 4 -146 -20 -130 -30Z',
        ink.plane('#c08f5a', 0.25),
      ) +
      group(leaves(2, 26, 54, 14, 0, look.main, look.deep), 'transform="translate(-70 -8)"'),
    0.9,
    -22,
  );
