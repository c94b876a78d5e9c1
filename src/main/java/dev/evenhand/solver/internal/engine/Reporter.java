package dev.evenhand.solver.internal.engine;

import dev.evenhand.solver.internal.engine.kind.Explanation;
import dev.evenhand.solver.internal.solve.Countdown;
import dev.evenhand.solver.internal.solve.Ending;
import dev.evenhand.solver.internal.solve.Progress;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Writes reports. After the end nothing more is written.
final class Reporter implements Progress<JsonNode> {
  private final PrintStream out;
  private final Countdown clock = new Countdown(0);
  private @Nullable JsonNode best;
  private @Nullable Long cost;
  private @Nullable Long bound;
  private boolean isOver;

  Reporter(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void improved(JsonNode solution, long found) {
    best = solution;
    cost = found;
    write(new Report.Improved(standing(), solution));
  }

  @Override
  public synchronized void bound(long proven) {
    bound = proven;
    write(new Report.Raised(standing()));
  }

  /// The best solution told, if any.
  synchronized @Nullable JsonNode best() {
    return best;
  }

  synchronized void explain(Explanation why) {
    if (!why.sentences().isEmpty()) {
      write(new Report.Explained(why));
    }
  }

  /// Ends with what stood when the search was over: saying why takes no part in its time.
  synchronized void end(Ending ending, Report.Standing last) {
    write(new Report.Ended(ending, last));
    isOver = true;
  }

  /// Ends with what is known, without waiting for the search.
  synchronized void endEarly() {
    end(cost == null ? Ending.UNKNOWN : Ending.FEASIBLE, standing());
  }

  synchronized void refuse(List<String> faults) {
    write(new Report.Refused(faults));
    isOver = true;
  }

  /// How far the search is by now.
  synchronized Report.Standing standing() {
    return new Report.Standing(clock.gone(), cost, bound);
  }

  private void write(Report report) {
    if (!isOver) {
      out.println(Wire.line(report));
    }
  }
}
