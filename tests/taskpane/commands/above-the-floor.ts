/** Never run: members that Office LTSC 2021 lacks, for the test to find. */
export function aboveTheFloor(range: Excel.Range, shape: Excel.Shape): void {
  range.getDependents();
  shape.load('name,displayName');
}
