package dev.evenhand.workflow.domain.run;

/// What Evenhand does with a task by itself.
///
/// ```
/// call ──► calling ─┬─► advance       callback ─┬─► advance
///   ▲               ├─► callback                └─► (in error: none came)
///   └───────────────┘ again
/// ```
public enum Next {
  /// The task is done; what follows from it is to be found.
  ADVANCE,
  /// The service is to be called.
  CALL,
  /// Somebody calls it; when that has not ended by then, somebody else does.
  CALLING,
  /// The service answers by a callback; when none has come by then, none is waited for.
  CALLBACK
}
