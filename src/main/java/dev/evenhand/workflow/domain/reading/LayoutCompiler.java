package dev.evenhand.workflow.domain.reading;

/// Makes of the source of a layout, which is a React component in TSX, the script that defines it.
public interface LayoutCompiler {
  /// The same source always has the same outcome, however busy the machine is.
  Outcome compile(String source);

  /// How compiling ended.
  sealed interface Outcome {}

  /// It compiles.
  ///
  /// @param script leaves the component in `exports.default`, and asks `require` for React
  record Compiled(String script) implements Outcome {}

  /// It does not.
  ///
  /// @param line of the source, from 1
  /// @param column of the line, from 1; where types stood before it in the line, it is too small
  record Failed(int line, int column, String message) implements Outcome {}
}
