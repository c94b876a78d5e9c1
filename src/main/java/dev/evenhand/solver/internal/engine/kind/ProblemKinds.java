package dev.evenhand.solver.internal.engine.kind;

import java.util.List;
import java.util.Optional;

/// All kinds there are.
public final class ProblemKinds {
  /// The format of weekly timetables.
  public static final String TIMETABLE = "timetable";

  /// The format of published weeks to be repaired.
  public static final String REPAIR = "timetable-repair";

  public static final List<ProblemKind> ALL =
      List.of(new TimetableKind(), new RepairKind(), new ShiftKind());

  private ProblemKinds() {}

  public static Optional<ProblemKind> find(String format) {
    return ALL.stream().filter(kind -> kind.format().equals(format)).findFirst();
  }

  public static List<String> formats() {
    return ALL.stream().map(ProblemKind::format).toList();
  }
}
