/** For the bedroom and bath: quilt, pillow, towels, throw, sheet set; `kind` 0 plain 1 stripes 2 checks 3 sprigs 4 waffle. */
import { at, chance, dark, ellipse, group, type Ink, light, line, mix, path, rect, times } from './ink';
import type { Good, Look } from './look';

/** The woven or printed pattern, over a box of `w`×`h` whose top left is (x, y). */
export function weave(look: Look, x: number, y: number, w: number, h: number): string {
  const r = chance(look.kind + 5);
  const across = (step: number, c: string, width: number, o: number) =>
    times(Math.ceil(h / step), (i) => rect(x, y + i * step, w, width, 0, c, `opacity="${o}"`));
  const along = (step: number, c: string, width: number, o: number) =>
    times(Math.ceil(w / step), (i) => rect(x + i * step, y, width, h, 0, c, `opacity="${o}"`));
  switch (look.kind % 5) {
    case 1:
      return along(40, look.deep, 12, 0.4) + along(40, look.accent, 3, 0.5);
    case 2:
      return (
        along(56, look.deep, 26, 0.28) +
        across(56, look.deep, 26, 0.28) +
        along(56, look.accent, 3, 0.5) +
        across(56, look.accent, 3, 0.5)
      );
    case 3:
      return times(Math.round((w * h) / 3600), () =>
        at(
          x + r() * w,
          y + r() * h,
          line('M0 14C2 2 0 -6 -2 -14', look.accent, 2.5) +
            ellipse(-8, -4, 7, 4, look.accent, 'transform="rotate(30 -8 -4)"') +
            ellipse(7, 2, 7, 4, look.accent, 'transform="rotate(-30 7 2)"') +
            ellipse(-2, -17, 5, 5, look.deep),
          1,
          r() * 80 - 40,
        ),
      );
    case 4:
      return along(20, look.deep, 3, 0.25) + across(20, '#ffffff', 4, 0.3) + across(20, look.deep, 2, 0.22);
    default:
      return across(7, '#ffffff', 1.5, 0.12) + along(9, look.deep, 1.2, 0.08);
  }
}

/** One fold of cloth lying flat: a soft slab with a rounded front edge. */
function fold(ink: Ink, look: Look, w: number, h: number): string {
  const d = `M${-w / 2} ${-h * 0.55}C${-w / 2 - 14} ${-h} ${-w / 2 + 30} ${-h - 8} ${-w / 2 + 60} ${-h - 8}H${w / 2 - 60}C${w / 2 - 20} ${-h - 8} ${w / 2 + 16} ${-h} ${w / 2} ${-h * 0.5}C${w / 2 + 4} ${-h * 0.1} ${w / 2 - 20} 0 ${w / 2 - 50} 0H${-w / 2 + 40}C${-w / 2 + 10} 0 ${-w / 2 - 6} ${-h * 0.15} ${-w / 2} ${-h * 0.55}Z`;
  return (
    path(
      d,
      ink.linear(
        [
          [0, light(look.main, 0.3)],
          [0.35, look.main],
          [0.8, dark(look.main, 0.14)],
          [1, dark(look.main, 0.36)],
        ],
        'down',
      ),
    ) +
    group(
      weave(look, -w / 2 - 20, -h - 10, w + 40, h + 20) +
        path(
          `M${-w / 2 - 20} ${-h * 0.28}C${-w / 4} ${-h * 0.12} ${w / 4} ${-h * 0.3} ${w / 2 + 20} ${-h * 0.2}V20H${-w / 2 - 20}Z`,
          dark(look.main, 0.4),
          `opacity=".35" ${ink.blur(8)}`,
        ),
      ink.clip(d),
    ) +
    line(
      `M${-w / 2 + 46} ${-h * 0.48}C${-w / 6} ${-h * 0.4} ${w / 6} ${-h * 0.56} ${w / 2 - 40} ${-h * 0.46}`,
      dark(look.main, 0.4),
      3,
      `opacity=".45" ${ink.blur(1)}`,
    )
  );
}

const alt = (look: Look, main: string): Look => ({ ...look, main, kind: 0 });

/** A folded quilt with a pillow upon it. */
export const quilt: Good = (ink, look) =>
  ink.shadow(310, 46) +
  fold(ink, look, 600, 140) +
  at(4, -134, fold(ink, alt(look, light(look.soft, 0.2)), 590, 60)) +
  at(-4, -188, fold(ink, look, 584, 130)) +
  at(
    0,
    -318,
    path(
      'M-230 -20C-260 -60 -240 -130 -200 -136C-80 -160 80 -160 200 -136C240 -130 260 -60 230 -20C120 8 -120 8 -230 -20Z',
      ink.radial(
        [
          [0, '#ffffff'],
          [0.6, light(look.soft, 0.3)],
          [1, dark(look.soft, 0.22)],
        ],
        0.4,
        0.2,
        0.9,
      ),
    ) +
      line('M-222 -30C-120 -4 120 -4 222 -30', look.accent, 4, 'opacity=".7"') +
      line(
        'M-190 -120C-170 -90 -150 -80 -130 -78M190 -120C170 -90 150 -84 136 -80',
        dark(look.soft, 0.3),
        5,
        `opacity=".4" ${ink.blur(3)}`,
      ),
  );

const cushion = (ink: Ink, look: Look): string => {
  const d =
    'M-236 -430C-170 -412 170 -412 236 -430C216 -330 216 -110 236 0C160 -22 -160 -22 -236 0C-216 -110 -216 -330 -236 -430Z';
  return (
    path(
      d,
      ink.radial(
        [
          [0, light(look.main, 0.36)],
          [0.6, look.main],
          [1, dark(look.main, 0.34)],
        ],
        0.42,
        0.36,
        0.78,
      ),
    ) +
    group(weave(look, -240, -440, 480, 450), ink.clip(d)) +
    path(
      d,
      ink.radial(
        [
          [0, '#ffffff', 0.3],
          [0.5, '#ffffff', 0],
          [1, '#20130a', 0.32],
        ],
        0.4,
        0.34,
        0.76,
      ),
    ) +
    line(
      'M-226 -424C-190 -380 -170 -350 -150 -340M226 -424C196 -390 176 -360 160 -350M-226 -8C-200 -50 -180 -66 -160 -76M226 -8C200 -44 184 -66 164 -70',
      dark(look.main, 0.5),
      7,
      `opacity=".28" ${ink.blur(4)}`,
    ) +
    path(d, 'none', `stroke="${look.accent}" stroke-width="4" opacity=".55"`)
  );
};

/** A pillow leaning upon another. */
export const pillow: Good = (ink, look) =>
  ink.shadow(270, 44) +
  at(110, -30, cushion(ink, alt(look, light(look.soft, 0.1))), 0.94, 12) +
  at(-46, 0, cushion(ink, look), 0.98, -5);

/** Rolled and folded towels. */
export const towels: Good = (ink, look) => {
  const roll = (x: number, y: number, c: string) =>
    at(
      x,
      y,
      path(
        'M-20 -62H150C184 -62 200 -34 200 0S184 62 150 62H-20Z',
        ink.linear(
          [
            [0, light(c, 0.35)],
            [0.5, c],
            [1, dark(c, 0.3)],
          ],
          'down',
        ),
      ) +
        group(
          times(30, (i) =>
            line(`M${-30 + i * 8} -62v124`, i % 2 ? '#ffffff' : dark(c, 0.4), 2, 'opacity=".14"'),
          ),
          'transform="translate(0 0)"',
        ) +
        ellipse(-20, 0, 46, 62, ink.ball(c)) +
        line('M-20 -8C6 -22 -4 -48 -30 -40S-66 10 -34 34 24 14 14 -22', dark(c, 0.4), 6, 'opacity=".6"'),
    );
  const l4 = { ...look, kind: 4 };
  return (
    ink.shadow(300, 46) +
    fold(ink, l4, 560, 96) +
    at(6, -94, fold(ink, { ...l4, main: look.soft }, 552, 90)) +
    at(-6, -182, fold(ink, { ...l4, main: mix(look.main, look.accent, 0.45) }, 546, 86)) +
    rect(-60, -290, 96, 290, 0, look.accent, 'opacity=".0"') +
    roll(-150, -330, look.main) +
    roll(50, -328, look.soft) +
    roll(-50, -434, mix(look.main, look.soft, 0.5))
  );
};

/** A knitted throw hanging in folds over a bench, with a fringe. */
export const throwRug: Good = (ink, look) => {
  const d =
    'M-240 -470C-120 -490 120 -490 240 -470C262 -330 250 -170 268 -50H-268C-250 -170 -262 -330 -240 -470Z';
  const folds = [-170, -80, 20, 120, 196];
  return (
    ink.shadow(280, 36) +
    times(45, (i) =>
      line(
        `M${-262 + i * 12} -56q${(i % 3) * 4 - 4} 30 ${(i % 2) * 6 - 3} 56`,
        mix(look.main, look.deep, (i % 3) * 0.2),
        6,
      ),
    ) +
    path(d, ink.face(look.main, 0.14)) +
    group(
      weave({ ...look, kind: look.kind || 4 }, -280, -500, 560, 460) +
        folds
          .map(
            (x, i) =>
              line(
                `M${x} -490C${x + 24} -330 ${x - 26} -200 ${x + 10} -40`,
                dark(look.main, 0.6),
                26,
                `opacity=".3" ${ink.blur(13)}`,
              ) +
              line(
                `M${x - 34} -490C${x - 12} -330 ${x - 60} -200 ${x - 26} -40`,
                '#ffffff',
                18,
                `opacity="${0.3 + (i % 2) * 0.1}" ${ink.blur(11)}`,
              ),
          )
          .join(''),
      ink.clip(d),
    ) +
    rect(-330, -500, 660, 44, 20, ink.face('#a97a4e', 0.3)) +
    path(
      'M-240 -508C-120 -524 120 -524 240 -508C250 -480 246 -462 240 -448H-240C-246 -462 -250 -480 -240 -508Z',
      ink.face(light(look.main, 0.12), 0.2),
    ) +
    group(
      weave({ ...look, kind: look.kind || 4 }, -244, -524, 488, 78),
      ink.clip(
        'M-240 -508C-120 -524 120 -524 240 -508C250 -480 246 -462 240 -448H-240C-246 -462 -250 -480 -240 -508Z',
      ),
    )
  );
};
