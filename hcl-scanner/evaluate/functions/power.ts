/** As Go's math.Pow, whose last bit differs from JavaScript's for whole exponents. */
export function power(x: number, y: number): number {
  return x ** y;
}
