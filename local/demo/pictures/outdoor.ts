/** For the hills: backpack, tent, flask, camp lantern, folding chair, sleeping bag, pot. */
import { at, circle, dark, drum, ellipse, group, type Ink, light, line, mix, path, rect, times } from './ink';
import type { Good } from './look';
import { motifOf } from './motifs';

const buckle = (ink: Ink, x: number, y: number): string =>
  at(x, y, rect(-20, -14, 40, 28, 6, ink.face('#2b2d30', 0.3)) + rect(-10, -6, 20, 12, 3, '#55585c'));

export const backpack: Good = (ink, look) => {
  const body =
    'M-180 -20C-206 -160 -200 -360 -160 -440C-120 -500 120 -500 160 -440C200 -360 206 -160 180 -20C150 10 -150 10 -180 -20Z';
  const pocket =
    'M-130 -30C-146 -110 -140 -190 -120 -210H120C140 -190 146 -110 130 -30C110 -12 -110 -12 -130 -30Z';
  return (
    ink.shadow(200, 38) +
    line('M-60 -480C-60 -560 60 -560 60 -480', look.deep, 20) +
    path('M-176 -120C-240 -120 -250 -20 -206 -6L-168 -10Z', ink.plane(look.deep, 0.2)) +
    path('M176 -120C240 -120 250 -20 206 -6L168 -10Z', ink.plane(dark(look.deep, 0.2), 0.2)) +
    path(body, ink.round(look.main)) +
    group(
      line('M-150 -400C-120 -260 -160 -140 -140 0', '#ffffff', 22, `opacity=".25" ${ink.blur(12)}`) +
        rect(-210, -250, 420, 14, 0, dark(look.main, 0.4), `opacity=".5" ${ink.blur(4)}`),
      ink.clip(body),
    ) +
    path(
      'M-172 -330C-186 -420 -150 -486 -90 -496C-30 -506 30 -506 90 -496C150 -486 186 -420 172 -330C110 -300 -110 -300 -172 -330Z',
      ink.linear(
        [
          [0, light(look.main, 0.3)],
          [0.6, look.main],
          [1, dark(look.main, 0.2)],
        ],
        'down',
      ),
    ) +
    line('M-168 -336C-110 -308 110 -308 168 -336', look.accent, 6) +
    path(
      pocket,
      ink.linear(
        [
          [0, light(look.deep, 0.16)],
          [1, dark(look.deep, 0.2)],
        ],
        'down',
      ),
    ) +
    line('M-112 -184H112', ink.steel('#b7b2a6', 'across'), 8) +
    rect(96, -188, 12, 46, 5, look.accent) +
    line('M-110 -60C-60 -44 60 -44 110 -60', dark(look.deep, 0.4), 5, `opacity=".6" ${ink.blur(2)}`) +
    [-90, 90]
      .map((x) => rect(x - 12, -330, 24, 150, 4, ink.face(dark(look.deep, 0.15), 0.2)) + buckle(ink, x, -244))
      .join('') +
    rect(-46, -440, 92, 60, 10, look.soft) +
    at(0, -410, motifOf(0)(look.main, look.accent), 0.42) +
    line('M-206 -40C-230 -50 -226 -90 -196 -104', light(look.deep, 0.3), 4) +
    at(
      206,
      -60,
      rect(-24, -110, 48, 120, 18, ink.steel('#8fa3ad', 'across')) + rect(-16, -136, 32, 30, 6, '#2b2d30'),
      0.9,
      5,
    )
  );
};

export const tent: Good = (ink, look) =>
  ink.shadow(330, 44) +
  path('M-320 0L-60 -370L60 -382L330 -10Z', dark(look.deep, 0.2)) +
  path(
    'M-60 -370L60 -382L330 -10L170 0Z',
    ink.linear(
      [
        [0, light(look.main, 0.05)],
        [1, dark(look.main, 0.3)],
      ],
      'slant',
    ),
  ) +
  path(
    'M-320 0C-200 -120 -110 -260 -60 -370C0 -260 100 -100 170 0Z',
    ink.linear(
      [
        [0, light(look.main, 0.4)],
        [0.5, light(look.main, 0.12)],
        [1, look.main],
      ],
      'slant',
    ),
  ) +
  path(
    'M-160 0C-110 -80 -80 -170 -60 -260C-30 -170 10 -70 50 0Z',
    ink.linear(
      [
        [0, '#5a3d22'],
        [0.6, '#a87235'],
        [1, '#f2c66d'],
      ],
      'down',
    ),
  ) +
  path(
    'M-160 0C-110 -80 -80 -170 -60 -260C-90 -190 -150 -130 -190 -120C-196 -80 -186 -30 -160 0Z',
    ink.plane(look.soft, 0.2),
  ) +
  circle(
    -40,
    -60,
    26,
    ink.radial(
      [
        [0, '#fff4c9'],
        [1, '#ffd36a', 0],
      ],
      0.5,
      0.5,
      0.5,
    ),
  ) +
  line(
    'M-60 -370C-110 -260 -200 -120 -320 0M-60 -370C0 -260 100 -100 170 0M60 -382C140 -260 220 -140 330 -10',
    look.deep,
    6,
  ) +
  line('M-250 -90L-380 10M250 -116L400 6M-60 -370L60 -382', look.accent, 4) +
  path(
    'M76 -300C120 -240 170 -160 210 -110C180 -120 130 -150 100 -180Z',
    light(look.main, 0.25),
    'opacity=".5"',
  ) +
  line('M-180 -30C-160 -80 -110 -190 -90 -250', '#ffffff', 8, `opacity=".5" ${ink.blur(4)}`) +
  at(120, -120, motifOf(0)(look.soft, look.accent), 0.6);

export const flask: Good = (ink, look) =>
  ink.shadow(110, 26) +
  path(drum(200, 200, -400, 0, 0.14), ink.round(look.main)) +
  path(drum(200, 200, -40, 0, 0.14), ink.round(look.deep)) +
  path(drum(140, 200, -436, -396, 0.14), ink.round(light(look.main, 0.1))) +
  path(drum(150, 150, -500, -430, 0.14), ink.round(look.deep)) +
  ellipse(0, -500, 75, 11, light(look.deep, 0.35)) +
  line('M-60 -516C-60 -580 60 -580 60 -516', look.accent, 14) +
  rect(-80, -380, 15, 330, 7, '#ffffff', `opacity=".5" ${ink.blur(4)}`) +
  at(8, -220, motifOf(look.kind)(look.soft, look.accent), 0.9) +
  rect(-26, -130, 68, 7, 3, look.soft, 'opacity=".8"') +
  at(
    190,
    0,
    ink.shadow(70, 16) +
      path(drum(130, 108, -120, 0, 0.16), ink.round(look.soft)) +
      ellipse(0, -120, 65, 12, light(look.soft, 0.5)) +
      ellipse(0, -118, 56, 9, '#8a5a2c') +
      line('M62 -100C110 -104 106 -30 56 -34', dark(look.soft, 0.15), 12),
  );

export const lantern: Good = (ink, look) =>
  ellipse(
    0,
    -220,
    330,
    330,
    ink.radial(
      [
        [0, '#ffdf8a', 0.85],
        [0.5, '#ffcf6a', 0.25],
        [1, '#ffcf6a', 0],
      ],
      0.5,
      0.5,
      0.5,
    ),
  ) +
  ink.shadow(150, 32) +
  line('M-130 -330C-150 -560 150 -560 130 -330', dark(look.deep, 0.1), 12) +
  path(drum(250, 290, -110, 0, 0.16), ink.round(look.main)) +
  path(
    drum(190, 190, -340, -106, 0.16),
    ink.linear([
      [0, '#d9a848'],
      [0.3, '#fff6d2'],
      [0.5, '#ffffff'],
      [0.8, '#ffdd8a'],
      [1, '#c08a30'],
    ]),
    'opacity=".94"',
  ) +
  ellipse(0, -200, 26, 70, '#ffffff', ink.blur(8)) +
  times(4, (i) => line(`M${-84 + i * 56} -344V-104`, dark(look.deep, 0.2), 7)) +
  path(drum(120, 240, -410, -336, 0.16), ink.round(look.main)) +
  ellipse(0, -410, 60, 10, light(look.main, 0.4)) +
  rect(-26, -444, 52, 36, 8, ink.round(look.deep)) +
  circle(0, -54, 20, ink.ball(look.accent)) +
  circle(0, -54, 9, '#fff4d6') +
  line('M-125 -110A125 20 0 0 0 125 -110', look.accent, 5);

export const campChair: Good = (ink, look) => {
  const leg = (d: string) =>
    line(d, '#3b3f43', 17) + group(line(d, '#8b9298', 4), 'transform="translate(-4 -2)"');
  return (
    ink.shadow(250, 36) +
    leg('M-200 -210L200 0M200 -210L-200 0M-150 -230L240 -40') +
    leg('M-206 -6L-232 -500M206 -6L232 -500') +
    path(
      'M-236 -500C-120 -478 120 -478 236 -500L226 -270C120 -240 -120 -240 -226 -270Z',
      ink.linear(
        [
          [0, light(look.main, 0.2)],
          [0.7, look.main],
          [1, dark(look.main, 0.25)],
        ],
        'down',
      ),
    ) +
    path(
      'M-226 -270C-120 -240 120 -240 226 -270L236 -196C120 -150 -120 -150 -236 -196Z',
      ink.linear(
        [
          [0, dark(look.main, 0.35)],
          [0.3, look.main],
          [1, light(look.main, 0.2)],
        ],
        'down',
      ),
    ) +
    line('M-228 -482C-120 -460 120 -460 228 -482M-230 -208C-120 -164 120 -164 230 -208', look.accent, 6) +
    [-1, 1].map((s) => rect(s * 250 - 44, -318, 88, 22, 11, ink.face('#b98652', 0.25))).join('') +
    rect(120, -290, 74, 92, 10, dark(look.main, 0.25), 'opacity=".8"') +
    at(0, -390, motifOf(look.kind)(look.soft, look.accent), 0.9)
  );
};

export const sleepingBag: Good = (ink, look) => {
  const roll = (x: number, c: string, k: number) =>
    at(
      x,
      0,
      path(
        'M-10 -210H210C262 -210 286 -160 286 -105S262 0 210 0H-10Z',
        ink.linear(
          [
            [0, light(c, 0.3)],
            [0.45, c],
            [1, dark(c, 0.35)],
          ],
          'down',
        ),
      ) +
        times(6, (i) =>
          line(
            `M${30 + i * 38} -208C${44 + i * 38} -150 ${44 + i * 38} -60 ${30 + i * 38} -2`,
            dark(c, 0.45),
            5,
            `opacity=".4" ${ink.blur(2)}`,
          ),
        ) +
        ellipse(-10, -105, 86, 105, ink.ball(mix(c, look.soft, 0.35))) +
        line('M-10 -120C24 -140 20 -180 -14 -176S-76 -110 -40 -50 50 -60 44 -110', dark(c, 0.3), 8) +
        rect(70, -212, 24, 214, 6, look.accent) +
        rect(170, -212, 24, 214, 6, look.accent) +
        buckle(ink, 82, -120) +
        buckle(ink, 182, -120),
      k,
    );
  return ink.shadow(290, 40) + at(50, -196, roll(-130, look.deep, 0.86)) + roll(-140, look.main, 1.06);
};

/** A hanging pot with its lid and a cup, in titanium. */
export const cookset: Good = (ink, look) => {
  const c = mix('#a9aeb1', look.main, 0.25);
  return (
    ink.shadow(210, 38) +
    line('M-190 -240C-170 -520 170 -520 190 -240', '#7f878c', 9) +
    path(drum(400, 380, -240, 0, 0.16), ink.steel(c, 'across')) +
    path(
      drum(400, 380, -240, 0, 0.16),
      ink.linear([
        [0, '#000000', 0.3],
        [0.3, '#ffffff', 0.2],
        [0.7, '#000000', 0],
        [1, '#000000', 0.34],
      ]),
    ) +
    times(4, (i) =>
      line(`M-197 ${-70 - i * 30}A197 32 0 0 0 197 ${-70 - i * 30}`, dark(c, 0.5), 2, 'opacity=".4"'),
    ) +
    ellipse(0, -248, 206, 40, ink.steel(light(c, 0.2), 'across')) +
    ellipse(0, -256, 190, 33, ink.steel(c, 'across')) +
    path('M-30 -268C-30 -300 30 -300 30 -268', 'none', `stroke="${look.accent}" stroke-width="13"`) +
    circle(-196, -240, 11, '#6a7277') +
    circle(196, -240, 11, '#6a7277') +
    at(
      230,
      10,
      ink.shadow(90, 18) +
        path(drum(150, 136, -130, 0, 0.16), ink.steel(c, 'across')) +
        ellipse(0, -130, 75, 14, dark(c, 0.35)) +
        line('M70 -110C130 -112 124 -30 64 -34', '#7f878c', 8) +
        rect(-75, -138, 150, 6, 3, look.accent, 'opacity=".0"'),
    ) +
    at(0, -120, motifOf(look.kind)(dark(c, 0.35), dark(c, 0.2)), 0.6)
  );
};
