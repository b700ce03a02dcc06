import { backHair, frontHead, tenths } from '@/clinical/figures/body.data';
import type { Box } from '@/clinical/figures/figure';
import { cos, go, type Point, place, sin } from '@/clinical/figures/geometry';
import { type Body, perKey, pointOf } from '@/clinical/figures/solve';
import { creases, drawBody } from '../draw-body';
import type { Plate, View } from '../plate';
import { bar, curve, line, polygon, type Shape, shape } from '../shapes';

/** The plain figure, with a head that turns (`yaw` -1 to 1, positive towards `w`) and what is held before it. */
function paint(plate: Plate, body: Body, window: Box): Shape[] {
  const { yaw = 0 } = body.key.w;
  const turned = Math.abs(yaw) > 0.02 ? turnedHead(body, yaw, plate.figure.view === 'back-turning') : [];
  return [...drawBody(plate, body, window), ...turned, ...held(plate, body)];
}

function held({ figure }: Plate, body: Body): Shape[] {
  const face = (x: number, y: number): Point => place(body.head, body.nod, [[x, y]])[0] ?? body.head;
  return figure.props.flatMap(({ kind, x = 0, to }): Shape[] => {
    if (kind === 'jamb') {
      const at = perKey(x, body.moment);
      return [bar([at, -120], [at, 0], 1.6)];
    }
    if (kind === 'headband') {
      const end = typeof to === 'object' ? to : pointOf(body, to ?? 'head');
      return [shape('band', line(face(-5.2, 2.6), face(-2, 2), face(2, 2), face(5.2, 2.6), end))];
    }
    if (kind !== 'towel') return [];
    const shoulder = place(body.neck, body.chest, [[2.4, 1]])[0] ?? body.neck;
    return [bar(face(-4.4, -3.2), body.w.at.palm, 1.1), bar(shoulder, body.o.at.palm, 1.1)];
  });
}

/** Eyes, nose, mouth, hairline and ear travel round the head; from behind, cheek and nose come out. */
function turnedHead({ head, nod }: Body, yaw: number, back: boolean): Shape[] {
  const side = yaw < 0 ? -1 : 1;
  const far = Math.abs(yaw);
  const face = (...points: readonly Point[]) => place(head, nod, points);
  if (back) {
    const nose: Point[] = [
      [4.4, 1],
      [7.4, -1.8],
      [4.6, -2.6],
      [3.6, -1],
    ];
    return [
      shape(
        'skin',
        curve(face(...frontHead.map(([x, y]): Point => [x * (x * side > 0 ? 1 + 0.1 * far : 1), y]))),
        curve(face(...nose.map(([x, y]): Point => [side * x * (0.72 + 0.28 * far), y]))),
      ),
      shape(
        'hair',
        curve(face(...backHair.map(([x, y]): Point => [x * side > 0 ? x * (1 - 0.5 * far) : x, y]))),
      ),
    ];
  }
  const angle = yaw * 66;
  const q = 1 - far;
  const round = (x: number): number => 5.2 * sin((Math.asin(x / 5.2) * 180) / Math.PI + angle);
  const ear = -side * 5.6 * cos(angle);
  const nose = 6.9 * sin(angle);
  const mouth = [-1.4, 0, 1.4].map((x, i): Point => [round(x), i === 1 ? -3.8 : -3.6]);
  const eyes = [-2.2, 2.2].map((x) => face([round(x), 0.9], [round(x), 0.3]));
  const ears: Point[] = [
    [-1.1, 1],
    [0.9, 1.1],
    [1.2, -0.6],
    [0.3, -2],
    [-0.9, -1],
  ];
  return [
    shape(
      'skin',
      curve(
        face(
          ...frontHead.map(
            ([x, y]): Point => [x * (x * side < 0 && Math.abs(y) < 2.2 ? 1 - 0.12 * far : 1), y],
          ),
        ),
      ),
    ),
    shape(
      'hair',
      curve(
        face(
          [-5.7 * side, 2],
          [-5 * side, 5.6],
          [-side, 7.4],
          [3.4 * side, 6.4],
          [5.2 * side, 3],
          [4.7 * side, 2.2 + q],
          [round(2 * side), 4.2],
          [ear + side * 1.6, 3.4],
          [ear + side * 0.9, 0.6],
          [ear - side * 0.6 * far, -1.6],
          [-4.3 * side, 4 * q - 3.2],
          [-5.6 * side, 2 * q - 1],
        ),
      ),
    ),
    shape('skin', curve(face(...ears.map(([x, y]): Point => [ear + side * (x + 0.4), y])))),
    ...(far > 0.5
      ? [
          shape('skin', curve(face([side * 4.4, 0.8], [nose, -1.5], [side * 4.6, -2.3], [side * 4, -0.6]))),
          shape(
            'pane',
            curve(
              face([side * 3.9, 1.2], [side * 4.6, 0.4], [side * 4.4, -2], [side * 3.4, -2], [side * 3.2, 0]),
            ),
          ),
          creases(...eyes, face(...mouth)),
        ]
      : [
          creases(
            ...eyes,
            face([round(0.2), 0], [nose * 0.9 + 0.5 * side, -1.7], [round(0) - 0.3 * side, -1.8]),
            face(...mouth),
          ),
        ]),
  ];
}

const yawPoint = ({ head, key }: Body): Point => {
  const angle = (key.w.yaw ?? 0) * 66;
  return [head[0] + 7 * sin(angle), head[1] + 3 * cos(angle)];
};
export const frontTurningView: View = { left: true, paint, points: { yaw: yawPoint } };
export const backTurningView: View = { left: false, paint };

const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [x, -y]);
const top = {
  seat: tenths('-90 -130, 150 -120, 150 120, -90 130'),
  chairBack: tenths('-120 -130, -90 -130, -90 130, -120 130'),
  thigh: tenths('0 10, 100 8, 200 16, 255 22, 274 46, 254 74, 160 88, 60 100, -40 90'),
  cloth: tenths('-60 0, 80 4, 170 9, 174 90, 60 106, -50 96'),
  foot: tenths('240 24, 320 22, 360 34, 366 50, 340 68, 240 70'),
  muscle: tenths('-56 7, -58 32, -36 34, -29 7'),
  arm: tenths('6 100, 46 120, 90 70, 114 -30, 114 -80, 90 -78, 76 -24, 50 40'),
  shirt: tenths(
    '-54 0, -52 60, -44 110, -10 132, 30 126, 46 90, 50 40, 46 0, 50 -40, 46 -90, 30 -126, -10 -132, -44 -110, -52 -60',
  ),
  nose: tenths('60 12, 92 8, 92 -8, 60 -12'),
  head: tenths('76 0, 66 36, 20 56, -20 40, -20 -40, 20 -56, 66 -36'),
  hair: tenths('54 0, 50 40, 16 59, -20 50, -34 20, -34 -20, -20 -50, 16 -59, 50 -40'),
};

/** Someone on a chair seen from above, facing +x; `spin` turns chest, arms and head (degrees), the legs stay. */
export const chairAboveView: View = {
  left: false,
  paint: (_, { key }) => {
    const { spin = 0 } = key.w;
    const middle: Point = [0, -40];
    const at = (points: readonly Point[], angle: number) =>
      points.map(([x, y]) => go(go(middle, 90 - angle, x), -angle, y));
    const still = (points: readonly Point[]) => curve(at(points, 0));
    const turned = (points: readonly Point[]) => curve(at(points, spin));
    return [
      shape('prop', polygon(...at(top.seat, 0)), polygon(...at(top.chairBack, 0))),
      shape('far', still(top.foot), still(mirrored(top.foot))),
      shape('skin', still(top.thigh), still(mirrored(top.thigh))),
      shape('shorts', still(top.cloth), still(mirrored(top.cloth))),
      shape('skin', turned(mirrored(top.arm))),
      shape('skin', turned(top.arm)),
      shape('shirt', turned(top.shirt)),
      ...[top.muscle, mirrored(top.muscle)].flatMap((points) => [
        shape('pane', turned(points)),
        shape('muscle', turned(points)),
      ]),
      shape('skin', turned(top.nose), turned(top.head)),
      shape('hair', turned(top.hair)),
    ];
  },
  points: {
    top: ({ key }) => go([0, -40], 90 - ((key.w.spin ?? 0) - 51.6), 20),
  },
};
