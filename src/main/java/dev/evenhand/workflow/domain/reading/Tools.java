package dev.evenhand.workflow.domain.reading;

import dev.evenhand.workflow.domain.path.Patterns;
import dev.evenhand.workflow.domain.schema.Schemas;

/// What a definition cannot be read without.
public record Tools(Schemas schemas, Patterns patterns, LayoutCompiler layouts) {

  /// The same for what was read without a fault before: its layouts are not compiled again.
  public Tools forKnown() {
    return new Tools(schemas, patterns, _ -> new LayoutCompiler.Compiled(""));
  }
}
