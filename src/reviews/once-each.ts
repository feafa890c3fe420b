/** A review that fell back while pages were turned would come a second time: the first stays. */
export function onceEach<R extends { reviewId: string }>(rows: readonly R[]): R[] {
  const seen = new Set<string>();
  return rows.filter(({ reviewId }) => seen.size !== seen.add(reviewId).size);
}
