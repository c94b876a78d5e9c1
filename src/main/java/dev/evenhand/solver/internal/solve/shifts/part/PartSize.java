package dev.evenhand.solver.internal.solve.shifts.part;

/// How large parts of one kind are: they grow while they are solved to the end, and shrink when
/// they are not.
public final class PartSize {
  private static final double GROWTH = 1.2;
  private static final double SHRINKAGE = 0.87;

  private final int least;
  private final int most;
  private double size;

  public PartSize(int first, int least, int most) {
    this.least = least;
    this.most = Math.max(least, most);
    size = Math.clamp(first, least, this.most);
  }

  public int size() {
    return (int) size;
  }

  public void adapt(boolean isSolved) {
    size = Math.clamp(size * (isSolved ? GROWTH : SHRINKAGE), least, most);
  }
}
