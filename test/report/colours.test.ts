import { statuses } from "../../src/assessment/assessment";
import { palette, partialColours, statusColours } from "../../src/report/colours";

type Rgb = [number, number, number];

const linear = (hex: string): Rgb =>
  [0, 2, 4].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

/** WCAG 2 relative luminance. */
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const blindness: Record<string, Rgb[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (matrix: Rgb[], rgb: Rgb) =>
  matrix.map((row) => Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]))) as Rgb;

const pairs = statuses.flatMap((a, i) => statuses.slice(i + 1).map((b) => [a, b] as const));

test("text reaches a contrast of 4.5 to 1", () => {
  expect(contrast("000000", "FFFFFF")).toBeCloseTo(21, 5);
  const drawn = [
    ...statuses.map((status) => statusColours[status]),
    partialColours,
    { fill: partialColours.hatch, colour: partialColours.colour },
    { fill: palette.accent, colour: palette.onAccent },
    { fill: palette.header, colour: palette.ink },
    ...["FFFFFF", palette.yours].flatMap((fill) =>
      [palette.ink, palette.quiet, palette.link, palette.accent].map((colour) => ({ fill, colour })),
    ),
  ];
  for (const { fill, colour } of drawn) {
    expect({ fill, colour, ok: contrast(fill, colour) >= 4.5 }).toMatchObject({ ok: true });
  }
});

test.each(pairs)(
  "fills of %s and %s differ in lightness by 5 or more on a scale of 100, so grey print tells them apart",
  (a, b) => {
    const lightness = (status: typeof a) => lab(linear(statusColours[status].fill))[0];
    expect(Math.abs(lightness(a) - lightness(b))).toBeGreaterThanOrEqual(5);
  },
);

test.each(Object.keys(blindness).flatMap((kind) => pairs.map(([a, b]) => [kind, a, b] as const)))(
  "under %s the fills of %s and %s stay apart",
  (kind, a, b) => {
    const [one, other] = [a, b].map((status) =>
      lab(seen(blindness[kind]!, linear(statusColours[status].fill))),
    );
    expect(Math.hypot(...one!.map((v, i) => v - other![i]!))).toBeGreaterThanOrEqual(8);
  },
);
