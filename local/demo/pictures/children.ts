/** Children's clothes, laid out flat: jacket, dress, tee, trousers, hat, shoes; `kind` as the weave of textiles. */
import { at, circle, dark, group, type Ink, light, line, mix, path, rect, times } from './ink';
import type { Good, Look } from './look';
import { MOTIFS, motifOf } from './motifs';
import { weave } from './textiles';

/** A piece of cloth with its pattern, creases and the shadow it casts on what it lies on. */
function cloth(ink: Ink, look: Look, d: string, creases = ''): string {
  return (
    group(path(d, '#20130a', `opacity=".34" ${ink.blur(12)}`), 'transform="translate(12 16)"') +
    path(
      d,
      ink.linear(
        [
          [0, light(look.main, 0.2)],
          [0.5, look.main],
          [1, dark(look.main, 0.2)],
        ],
        'slant',
      ),
    ) +
    group(
      weave(look, -330, -600, 660, 640) +
        (creases
          ? line(creases, dark(look.main, 0.6), 12, `opacity=".28" ${ink.blur(6)}`) +
            group(
              line(creases, '#ffffff', 9, `opacity=".18" ${ink.blur(6)}`),
              'transform="translate(-14 -3)"',
            )
          : ''),
      ink.clip(d),
    ) +
    path(d, 'none', `stroke="${dark(look.main, 0.35)}" stroke-width="2.5" opacity=".5"`)
  );
}

const stitch = (d: string, c: string): string => line(d, c, 2.5, 'stroke-dasharray="9 7" opacity=".8"');

export const jacket: Good = (ink, look) => {
  const sleeve =
    'M-138 -470C-190 -450 -232 -380 -296 -190C-300 -176 -280 -164 -226 -150C-212 -150 -206 -156 -200 -172L-140 -330Z';
  return (
    cloth(ink, look, sleeve, 'M-236 -350L-196 -280M-262 -260L-206 -226') +
    group(cloth(ink, look, sleeve, 'M-236 -350L-196 -280'), 'transform="scale(-1 1)"') +
    path('M-296 -194L-290 -178 -226 -148 -206 -160 -200 -174 -270 -206Z', ink.plane(look.deep, 0.2)) +
    group(
      path('M-296 -194L-290 -178 -226 -148 -206 -160 -200 -174 -270 -206Z', ink.plane(look.deep, 0.2)),
      'transform="scale(-1 1)"',
    ) +
    cloth(
      ink,
      look,
      'M-78 -488C-40 -470 40 -470 78 -488L150 -462C176 -440 168 -330 168 -250L176 -30C120 -10 -120 -10 -176 -30L-168 -250C-168 -330 -176 -440 -150 -462Z',
      'M-120 -240C-70 -210 -50 -180 -20 -140M130 -300C90 -260 70 -230 40 -220M-130 -100C-90 -90 -60 -80 -30 -60',
    ) +
    path('M-176 -48C-120 -28 120 -28 176 -48V-24C120 -4 -120 -4 -176 -24Z', ink.face(look.deep, 0.14)) +
    path(
      'M-96 -500C-70 -560 70 -560 96 -500C60 -450 -60 -450 -96 -500Z',
      ink.face(dark(look.main, 0.12), 0.2),
    ) +
    path('M-72 -496C-50 -530 50 -530 72 -496C40 -470 -40 -470 -72 -496Z', dark(look.deep, 0.2)) +
    rect(-9, -474, 18, 452, 4, ink.steel('#c7c1b4', 'across')) +
    times(42, (i) => rect(-9, -470 + i * 10.5, 18, 3, 0, '#5b544a', 'opacity=".5"')) +
    rect(-8, -430, 16, 38, 6, look.accent) +
    [-1, 1]
      .map((s) =>
        at(
          s * 96,
          -176,
          rect(-50, 0, 100, 92, 12, ink.plane(mix(look.main, look.deep, 0.3), 0.14)) +
            rect(-54, -8, 108, 26, 8, ink.face(look.deep, 0.15)) +
            circle(0, 6, 7, ink.ball(look.accent)) +
            stitch('M-42 84H42', look.soft),
        ),
      )
      .join('') +
    at(
      -92,
      -366,
      ([MOTIFS.sun, MOTIFS.mountain, MOTIFS.flower, MOTIFS.leaf, MOTIFS.cloud][look.kind % 5] ?? MOTIFS.sun)(
        look.accent,
        look.soft,
      ),
      0.56,
    )
  );
};

export const dress: Good = (ink, look) => {
  const skirt = 'M-120 -286H120C150 -200 230 -90 262 -30C180 8 -180 8 -262 -30C-230 -90 -150 -200 -120 -286Z';
  return (
    cloth(ink, look, 'M-118 -500C-170 -480 -200 -430 -212 -380L-140 -350L-110 -420Z') +
    group(
      cloth(ink, look, 'M-118 -500C-170 -480 -200 -430 -212 -380L-140 -350L-110 -420Z'),
      'transform="scale(-1 1)"',
    ) +
    cloth(
      ink,
      look,
      skirt,
      'M-70 -280C-90 -180 -130 -100 -150 -30M-10 -280C-20 -180 -30 -100 -36 -20M60 -280C76 -190 90 -110 100 -20M100 -280C140 -190 170 -110 206 -50',
    ) +
    cloth(
      ink,
      look,
      'M-118 -504C-100 -470 -50 -440 0 -440S100 -470 118 -504L140 -440C128 -400 122 -340 124 -284H-124C-122 -340 -128 -400 -140 -440Z',
      'M-60 -420C-50 -380 -56 -340 -50 -300M50 -420C46 -380 54 -340 50 -300',
    ) +
    path(
      'M-128 -296C-60 -282 60 -282 128 -296L126 -262C60 -248 -60 -248 -126 -262Z',
      ink.face(look.accent, 0.2),
    ) +
    path(
      'M0 -276C-60 -320 -90 -280 -66 -258 -40 -244 -16 -262 0 -272C16 -262 40 -244 66 -258 90 -280 60 -320 0 -276Z',
      ink.plane(look.accent, 0.3),
    ) +
    circle(0, -274, 12, dark(look.accent, 0.15)) +
    path(
      'M-118 -504C-100 -462 -50 -436 0 -436S100 -462 118 -504C112 -512 104 -512 98 -510C80 -476 40 -460 0 -460S-80 -476 -98 -510C-104 -512 -112 -512 -118 -504Z',
      light(look.soft, 0.4),
    ) +
    line('M-258 -42C-170 -8 170 -8 258 -42', light(look.soft, 0.3), 9) +
    times(3, (i) => circle(0, -410 + i * 40, 8, ink.ball(light(look.soft, 0.2))))
  );
};

export const tee: Good = (ink, look) =>
  cloth(
    ink,
    look,
    'M-92 -480C-50 -452 50 -452 92 -480L160 -456C200 -430 250 -360 280 -300L190 -238L158 -290C154 -200 160 -100 166 -20C100 0 -100 0 -166 -20C-160 -100 -154 -200 -158 -290L-190 -238L-280 -300C-250 -360 -200 -430 -160 -456Z',
    'M-150 -280C-110 -230 -90 -200 -60 -180M150 -280C120 -220 90 -190 66 -180M-120 -60C-60 -90 0 -80 40 -50',
  ) +
  path('M-98 -482C-52 -446 52 -446 98 -482L82 -490C46 -466 -46 -466 -82 -490Z', ink.face(look.deep, 0.2)) +
  path('M-82 -490C-46 -466 46 -466 82 -490C50 -504 -50 -504 -82 -490Z', dark(look.deep, 0.3)) +
  stitch('M-160 -36C-100 -18 100 -18 160 -36', look.deep) +
  stitch('M-268 -310L-196 -256M268 -310L196 -256', look.deep) +
  at(
    0,
    -250,
    circle(0, 0, 92, light(look.soft, 0.2), 'opacity=".9"') +
      motifOf([0, 18, 12, 1, 19, 2, 9][look.kind % 7] ?? 0)(look.accent, look.deep),
    1.06,
  );

export const trousers: Good = (ink, look) =>
  cloth(
    ink,
    look,
    'M-150 -500H150C170 -340 190 -160 206 -10L60 6C44 -120 24 -240 0 -320C-24 -240 -44 -120 -60 6L-206 -10C-190 -160 -170 -340 -150 -500Z',
    'M-110 -330C-80 -300 -60 -290 -20 -320M110 -330C80 -300 60 -290 24 -320M-170 -120C-130 -110 -110 -100 -80 -80M170 -120C130 -100 110 -100 84 -80',
  ) +
  path('M-154 -512H154L158 -452H-158Z', ink.face(dark(look.main, 0.12), 0.16)) +
  times(28, (i) => line(`M${-150 + i * 11} -508v52`, dark(look.main, 0.5), 2, 'opacity=".35"')) +
  line('M-20 -470C-30 -420 -44 -400 -40 -370M20 -470C34 -430 26 -400 44 -376', look.soft, 8) +
  circle(-40, -366, 8, look.soft) +
  circle(44, -372, 8, look.soft) +
  stitch('M-150 -440C-120 -420 -108 -390 -112 -350M150 -440C120 -420 108 -390 112 -350', look.soft) +
  path('M-206 -34L-206 -6 -58 10 -62 -20ZM206 -34L206 -6 58 10 62 -20Z', ink.face(look.deep, 0.2)) +
  at(
    124,
    -180,
    rect(-36, -44, 72, 82, 10, ink.plane(mix(look.main, look.deep, 0.4), 0.2)) +
      stitch('M-28 -34H28V30H-28Z', look.soft),
    1,
    -4,
  ) +
  at(-128, -110, MOTIFS.sun(look.accent, look.soft), 0.4);

/** A knitted hat with ears or a pompon, and mittens. */
export const hat: Good = (ink, look) => {
  const crown = 'M-196 -130C-210 -330 -110 -420 0 -420S210 -330 196 -130Z';
  const rib = 'M-212 -160H212V-70C212 -50 196 -44 180 -44H-180C-196 -44 -212 -50 -212 -70Z';
  const knit = (y: number, h: number, w: number) =>
    times(
      Math.floor(w / 20),
      (i) =>
        line(`M${-w / 2 + i * 20 + 10} ${y}v${h}`, dark(look.main, 0.5), 4, 'opacity=".22"') +
        line(`M${-w / 2 + i * 20 + 4} ${y}v${h}`, '#ffffff', 4, 'opacity=".2"'),
    );
  const ball = times(60, (i) =>
    group(
      line('M0 -20V-76', mix(look.accent, '#ffffff', (i % 5) * 0.12), 7, 'opacity=".85"'),
      `transform="rotate(${i * 6}) scale(${0.8 + (i % 3) * 0.1})"`,
    ),
  );
  return (
    ink.shadow(210, 36, 0, -40) +
    path(crown, ink.ball(look.main)) +
    group(
      times(9, (j) =>
        line(
          `M-220 ${-170 - j * 28}q20 14 40 0${'t40 0'.repeat(10)}`,
          dark(look.main, 0.5),
          4,
          'opacity=".28"',
        ),
      ) +
        knit(-420, 300, 420) +
        rect(-220, -260, 440, 30, 0, look.soft, 'opacity=".85"') +
        times(12, (i) => path(`M${-216 + i * 38} -231l19 -28 19 28Z`, look.accent)),
      ink.clip(crown),
    ) +
    path(rib, ink.round(look.deep)) +
    group(knit(-170, 140, 430), ink.clip(rib)) +
    at(0, -440, circle(0, 0, 62, ink.ball(look.accent)) + ball, 0.95) +
    at(
      0,
      -102,
      rect(-34, -24, 68, 46, 6, light(look.soft, 0.3)) +
        group(MOTIFS.sun(look.accent, look.main), 'transform="scale(.34)"'),
    )
  );
};

const shoe = (ink: Ink, look: Look): string =>
  path(
    'M-220 -24C-230 -60 -220 -130 -200 -190C-150 -214 -100 -200 -80 -176C-20 -130 80 -130 170 -106C220 -90 236 -60 232 -24Z',
    ink.linear(
      [
        [0, light(look.main, 0.24)],
        [0.5, look.main],
        [1, dark(look.main, 0.28)],
      ],
      'down',
    ),
  ) +
  path(
    'M-232 -36H240C248 -20 244 4 226 8H-216C-238 6 -240 -20 -232 -36Z',
    ink.face(light(look.soft, 0.5), 0.12),
  ) +
  line('M-230 -16H240', look.accent, 5) +
  path(
    'M110 -118C170 -112 228 -92 234 -36H120C96 -60 96 -96 110 -118Z',
    ink.plane(light(look.soft, 0.4), 0.18),
  ) +
  path('M-204 -196C-160 -216 -100 -204 -78 -176C-120 -150 -180 -160 -204 -196Z', dark(look.deep, 0.4)) +
  rect(-96, -168, 150, 40, 16, ink.plane(look.accent, 0.2), 'transform="rotate(14 -20 -148)"') +
  circle(44, -112, 9, ink.ball('#f6efe2')) +
  path(
    'M-222 -60C-200 -90 -190 -110 -196 -150L-150 -130C-150 -90 -160 -60 -170 -36H-224Z',
    look.deep,
    'opacity=".75"',
  ) +
  line('M-160 -96C-80 -60 0 -60 90 -60', look.soft, 3, 'stroke-dasharray="9 7"');

export const shoes: Good = (ink, look) =>
  ink.shadow(230, 30, 50, -90) +
  at(50, -96, shoe(ink, look), 0.9) +
  ink.shadow(250, 36, -20, 4) +
  at(-24, 0, shoe(ink, look), 1);
