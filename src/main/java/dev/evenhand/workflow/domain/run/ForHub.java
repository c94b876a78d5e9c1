package dev.evenhand.workflow.domain.run;

/// What the hub has yet to hear of a task. Telling it again changes nothing.
public enum ForHub {
  /// There is work to hand out.
  OPEN,
  /// It is done.
  CLOSE,
  /// It is not needed any more.
  WITHDRAW
}
