package dev.evenhand.workflow.domain.schema;

import dev.evenhand.workflow.Value;
import java.util.List;

/// What a value must be like.
public interface Schema {

  /// Everything about a value that the schema does not allow; nothing when it fits.
  List<Problem> problems(Value value);

  /// One thing that does not fit.
  ///
  /// @param place where, as it is added to the path of the value: `.title`, `[0]`; empty for the
  ///   value itself
  record Problem(String place, String text) {}
}
