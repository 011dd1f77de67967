import fc from "fast-check";
import { placeOn, scaleOf } from "../../../../src/pane/views/plan/what-if/scale";

const exactly = (value: number) => ({ lo: value, hi: value });

test.each([
  ["project", 6, 8, { min: 0, max: 10, step: 1 }],
  ["project", 0, 0, { min: 0, max: 2, step: 1 }],
  ["ratio", 0.62, 0.7, { min: 0, max: 1, step: 0.01 }],
  ["ratio", 0.052, 0.05, { min: 0, max: 0.08, step: 0.001 }],
  ["ratio", 1.1, 0.9, { min: 0, max: 1.5, step: 0.02 }],
  ["point", -12, 40, { min: -15, max: 50, step: 1 }],
  ["CNY", 3_200_000, 5_000_000, { min: 0, max: 8_000_000, step: 100_000 }],
] as const)("%s: %d against %d is drawn on a round scale", (unit, actual, required, scale) => {
  expect(scaleOf(unit, [exactly(actual)], required)).toEqual(scale);
});

it("keeps within the numbers that the cell can hold", () => {
  expect(scaleOf("ratio", [exactly(0.9)], 0.95, { lo: 0, hi: 1 })).toMatchObject({ min: 0, max: 1 });
  expect(scaleOf("point", [exactly(90)], 92, { lo: -100, hi: 100 })).toMatchObject({ max: 100 });
});

it("reaches as far as a number that lies beyond what its cell should hold", () => {
  expect(scaleOf("ratio", [exactly(1.2)], 0.95, { lo: 0, hi: 1 })).toMatchObject({ min: 0, max: 1.2 });
});

it("draws days with room on both sides, one a step", () => {
  expect(scaleOf("day", [exactly(20_000)], 20_100)).toEqual({ min: 19_817, max: 20_283, step: 1 });
});

const unit = fc.constantFrom("project" as const, "ratio" as const, "CNY" as const, "hour" as const);
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const interval = fc.oneof(
  number.map(exactly),
  fc.tuple(number, fc.constant(Infinity)).map(([lo, hi]) => ({ lo, hi })),
  fc.constant({ lo: -Infinity, hi: Infinity }),
  fc.constant({ lo: NaN, hi: NaN }),
);

it("has each known end and the threshold within it, whatever is unknown", () => {
  fc.assert(
    fc.property(unit, fc.array(interval, { maxLength: 2 }), number, (of, numbers, required) => {
      const scale = scaleOf(of, numbers, required);
      expect(scale.step).toBeGreaterThan(0);
      expect(scale.max).toBeGreaterThan(scale.min);
      for (const end of [required, ...numbers.flatMap(({ lo, hi }) => [lo, hi])].filter(Number.isFinite)) {
        expect(end).toBeGreaterThanOrEqual(scale.min);
        expect(end).toBeLessThanOrEqual(scale.max);
        const place = placeOn(scale, end);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
    }),
  );
});
