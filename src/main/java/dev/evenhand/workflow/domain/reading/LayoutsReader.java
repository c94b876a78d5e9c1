package dev.evenhand.workflow.domain.reading;

import static dev.evenhand.http.FaultKind.LAYOUT_BROKEN;

import dev.evenhand.workflow.domain.document.Layouts;
import dev.evenhand.workflow.domain.reading.LayoutCompiler.Compiled;
import dev.evenhand.workflow.domain.reading.LayoutCompiler.Failed;
import org.jspecify.annotations.Nullable;

/// Reads the layouts of workflows, tasks and ticket types. Only what can be compiled is one.
final class LayoutsReader {
  private static final int LONGEST = 200_000;

  private final LayoutCompiler compiler;

  LayoutsReader(LayoutCompiler compiler) {
    this.compiler = compiler;
  }

  /// @param names of the layouts that there may be
  Layouts layouts(Section section, String... names) {
    if (!section.has("layouts")) {
      return new Layouts(null, null);
    }
    var layouts =
        new Section(section.field("layouts"), section.object("layouts"), section.faults(), names);
    return new Layouts(source(layouts, "edit"), source(layouts, "display"));
  }

  private @Nullable String source(Section layouts, String name) {
    var source = layouts.textOrNull(name, LONGEST);
    if (source == null || source.isEmpty()) {
      return source;
    }
    return switch (compiler.compile(source)) {
      case Compiled _ -> source;
      case Failed(int line, int column, var message) -> {
        layouts.fault(name, LAYOUT_BROKEN.of(line, column, message));
        yield source;
      }
    };
  }
}
