/** From the smithy: chef's knife, cleaver, scissors, chopping board, wok, whetstone. */
import { at, circle, dark, ellipse, group, type Ink, light, line, mix, path, rect, times } from './ink';
import type { Good, Look } from './look';
import { steam } from './noodles';

const grain = (w: number, h: number, c: string): string =>
  times(9, (i) =>
    line(
      `M${-w / 2 + 8} ${-h + 10 + (i * h) / 9}q${w * 0.3} ${i % 2 ? 9 : -7} ${w * 0.55} 0t${w * 0.38} ${i % 3}`,
      dark(c, 0.35),
      2.5,
      'opacity=".3"',
    ),
  );

export const board = (ink: Ink, c: string): string =>
  path(
    'M-330 -150H310C336 -150 350 -130 350 -100L360 0C362 24 348 34 326 34H-346C-368 34 -380 24 -376 0L-360 -110C-356 -140 -346 -150 -330 -150Z',
    '#20130a',
    `opacity=".35" ${ink.blur(16)} transform="translate(10 22)"`,
  ) +
  path(
    'M-376 0C-380 24 -368 34 -346 34H326C348 34 362 24 360 0V26C360 48 346 58 326 58H-346C-366 58 -378 48 -376 26Z',
    dark(c, 0.42),
  ) +
  path(
    'M-330 -150H310C336 -150 350 -130 350 -100L360 0C362 24 348 34 326 34H-346C-368 34 -380 24 -376 0L-360 -110C-356 -140 -346 -150 -330 -150Z',
    ink.plane(c, 0.16),
  ) +
  group(at(0, 30, grain(700, 176, c))) +
  ellipse(300, -104, 26, 12, dark(c, 0.5));

const handle = (ink: Ink, c: string, w: number): string =>
  path(
    `M0 -26H${w - 40}C${w - 10} -30 ${w} -20 ${w} -2C${w} 22 ${w - 14} 34 ${w - 36} 28C${w * 0.6} 16 ${w * 0.3} 24 0 26Z`,
    ink.linear(
      [
        [0, light(c, 0.35)],
        [0.4, c],
        [1, dark(c, 0.45)],
      ],
      'down',
    ),
  ) +
  [0.2, 0.5, 0.8].map((k) => circle(w * k, 0, 8, ink.ball('#d9c08a'))).join('') +
  rect(-16, -30, 20, 60, 3, ink.steel('#c9ced3'));

const ripple = (look: Look, w: number): string =>
  look.kind % 2
    ? times(9, (i) =>
        line(
          `M${-w + 30} ${-38 + i * 7}q${w * 0.12} ${i % 2 ? 11 : -9} ${w * 0.25} 0t${w * 0.25} 0 ${w * 0.25} 0 ${w * 0.2} 0`,
          '#6f7a82',
          2,
          'opacity=".5"',
        ),
      )
    : '';

/** A chef's knife on a board, with something cut. */
export const chefKnife: Good = (ink, look) => {
  const blade = 'M0 -40H-240C-330 -40 -420 0 -452 46C-330 62 -160 62 0 52Z';
  return (
    at(0, -20, board(ink, '#c69a66')) +
    at(
      60,
      -110,
      group(path(blade, '#20130a', `opacity=".4" ${ink.blur(8)}`), 'transform="translate(6 18)"') +
        path(
          blade,
          ink.linear(
            [
              [0, '#eef1f3'],
              [0.3, '#b4bcc3'],
              [0.62, '#dfe4e8'],
              [0.68, '#ffffff'],
              [1, '#c3cad0'],
            ],
            'down',
          ),
        ) +
        group(ripple(look, 440) + line('M-452 46C-330 62 -160 62 0 52', '#ffffff', 7), ink.clip(blade)) +
        handle(ink, look.main, 240),
      1,
      -16,
    ) +
    times(5, (i) =>
      at(
        -210 + i * 46,
        -10 + (i % 2) * 12,
        ellipse(0, 8, 34, 20, dark('#6f9a3f', 0.4), 'opacity=".5"') +
          ellipse(0, 0, 34, 20, ink.ball('#7fae4e')) +
          ellipse(0, -1, 26, 15, '#e6f0c4') +
          ellipse(0, -1, 11, 6, '#c9dd94'),
      ),
    ) +
    at(
      200,
      0,
      circle(0, -34, 46, ink.ball('#d8452f')) +
        path('M-16 -74l16 10 18 -12 -8 18 14 8 -24 -2 -20 4 10 -12Z', '#5f8a3a') +
        ellipse(-14, -50, 11, 7, '#ffffff', 'opacity=".6"'),
    ) +
    at(
      262,
      14,
      circle(0, -28, 36, ink.ball('#e0593d')) +
        path('M-12 -60l12 8 14 -8 -6 14 10 6 -18 -2 -16 2 8 -8Z', '#5f8a3a'),
    )
  );
};

export const cleaver: Good = (ink, look) => {
  const blade = 'M0 -96H-330C-352 -96 -360 -84 -358 -64L-340 96C-336 112 -326 116 -310 116H0Z';
  return (
    at(0, -20, board(ink, '#b98a58')) +
    at(
      110,
      -130,
      group(path(blade, '#20130a', `opacity=".42" ${ink.blur(9)}`), 'transform="translate(8 20)"') +
        path(
          blade,
          ink.linear(
            [
              [0, '#5b6268'],
              [0.4, '#8f979d'],
              [0.6, '#b9c1c7'],
              [0.72, '#eef2f4'],
              [0.86, '#cfd6da'],
              [1, '#ffffff'],
            ],
            'down',
          ),
        ) +
        group(
          times(26, (i) =>
            ellipse(-336 + ((i * 61) % 330), -84 + ((i * 37) % 96), 13, 9, '#474d52', 'opacity=".3"'),
          ) +
            ripple(look, 350) +
            rect(-360, 104, 370, 14, 0, '#ffffff'),
          ink.clip(blade),
        ) +
        circle(-310, -62, 13, '#8a6238') +
        circle(-310, -62, 10, '#4e3722') +
        handle(ink, look.main, 230),
      0.94,
      -18,
    ) +
    at(
      -190,
      20,
      path('M0 -30C20 -60 60 -54 70 -30S50 20 30 14 -20 0 0 -30Z', ink.ball('#f6ead2')) +
        line('M30 -44C34 -20 34 -4 30 10', '#cbb894', 3),
    ) +
    at(-110, 34, path('M0 -26C16 -50 50 -46 60 -26S44 16 26 12 -16 0 0 -26Z', ink.ball('#f2e4c8')))
  );
};

/** Forged kitchen shears. */
export const scissors: Good = (ink, look) => {
  const blade = 'M-16 -240C-20 -380 -6 -500 10 -560C30 -500 34 -380 26 -240Z';
  const side = (flip: number) =>
    group(
      path(
        blade,
        ink.linear([
          [0, '#aeb6bd'],
          [0.4, '#f5f7f8'],
          [0.55, '#c4cbd0'],
          [1, '#8d969d'],
        ]),
        'transform="rotate(13 0 -240)"',
      ) +
        path(
          'M-4 -256C30 -200 60 -170 100 -150C160 -120 170 -20 110 6C50 26 0 -30 20 -90C28 -120 10 -170 -30 -230Z M70 -110C40 -96 44 -30 84 -36C124 -44 120 -120 70 -110Z',
          ink.plane(look.main, 0.25),
          'fill-rule="evenodd"',
        ),
      `transform="scale(${flip} 1)"`,
    );
  return (
    group(
      path('M-120 10L120 10 60 -240 90 -540 -90 -540 -60 -240Z', '#20130a', `opacity=".16" ${ink.blur(24)}`),
      'transform="translate(20 20)"',
    ) +
    side(-1) +
    side(1) +
    circle(0, -246, 27, ink.steel('#c9ced3')) +
    circle(0, -246, 15, ink.ball(look.accent)) +
    line('M-9 -246h18', dark(look.accent, 0.5), 4)
  );
};

/** An iron wok with a wooden handle, something sizzling in it. */
export const wok: Good = (ink, look) => {
  const iron = mix('#34373b', look.main, 0.12);
  return (
    ink.shadow(240, 44) +
    line('M250 -230C330 -260 380 -290 430 -330', ink.face('#9a6a3e', 0.3), 38) +
    line('M256 -240C330 -268 380 -298 424 -336', '#d9ac78', 8, 'opacity=".7"') +
    line('M236 -226L280 -244', '#4a4e52', 42) +
    path(
      'M-286 -220C-270 -90 -140 0 0 0S270 -90 286 -220Z',
      ink.linear([
        [0, dark(iron, 0.3)],
        [0.25, light(iron, 0.35)],
        [0.5, iron],
        [1, dark(iron, 0.4)],
      ]),
    ) +
    line('M-296 -214C-340 -230 -350 -190 -300 -180', iron, 16) +
    ellipse(
      0,
      -220,
      288,
      92,
      ink.linear([
        [0, light(iron, 0.4)],
        [1, dark(iron, 0.2)],
      ]),
    ) +
    ellipse(
      0,
      -214,
      268,
      80,
      ink.radial(
        [
          [0, dark(iron, 0.2)],
          [0.7, dark(iron, 0.45)],
          [1, light(iron, 0.1)],
        ],
        0.5,
        0.7,
        0.7,
      ),
    ) +
    times(30, (i) =>
      at(
        Math.cos(i * 2.4) * i * 5.2,
        -206 + Math.sin(i * 2.4) * i * 1.7 - (30 - i) * 1.1,
        path(
          'M-26 4C-20 -22 20 -22 28 0C12 16 -16 16 -26 4Z',
          ink.plane(['#5f9a3c', '#d8452f', '#e9b64a', '#8fbf55', '#f0dcae'][i % 5] ?? '#5f9a3c', 0.22),
        ),
        1,
        i * 47,
      ),
    ) +
    at(0, 40, steam(ink, -300)) +
    line('M-240 -150C-210 -80 -150 -40 -110 -26', '#ffffff', 14, `opacity=".25" ${ink.blur(8)}`)
  );
};

/** Chopping boards standing, with a whetstone. */
export const boards: Good = (ink, look) => {
  const one = (c: string, w: number, h: number) =>
    path(
      `M${-w / 2 + 30} ${-h + 60}H-60C-40 ${-h + 60} -36 ${-h} 0 ${-h}S40 ${-h + 60} 60 ${-h + 60}H${w / 2 - 30}C${w / 2} ${-h + 60} ${w / 2} ${-h + 80} ${w / 2} ${-h + 90}V-30C${w / 2} -10 ${w / 2 - 10} 0 ${w / 2 - 30} 0H${-w / 2 + 30}C${-w / 2 + 10} 0 ${-w / 2} -10 ${-w / 2} -30V${-h + 90}C${-w / 2} ${-h + 80} ${-w / 2} ${-h + 60} ${-w / 2 + 30} ${-h + 60}Z`,
      ink.plane(c, 0.18),
      `stroke="${dark(c, 0.35)}" stroke-width="3"`,
    ) +
    group(
      times(12, (i) =>
        line(
          `M${-w / 2 + 14 + (i * w) / 12} -8q${i % 2 ? 14 : -10} ${-h * 0.35} 0 ${-h + 100}`,
          dark(c, 0.35),
          3,
          'opacity=".3"',
        ),
      ),
    ) +
    circle(0, -h + 42, 14, dark(c, 0.6));
  return (
    ink.shadow(260, 36, 20) +
    at(80, -26, one(dark(look.main, 0.22), 330, 520), 1, 5) +
    at(-70, 0, one(light(look.main, 0.12), 340, 460), 1, -3) +
    at(
      160,
      10,
      ink.shadow(130, 18) +
        rect(-130, -56, 270, 30, 4, ink.face('#8b9298', 0.2)) +
        rect(-130, -30, 270, 32, 4, ink.face('#c98f5c', 0.2)) +
        rect(-140, 0, 290, 12, 4, '#3b3f43'),
    )
  );
};
