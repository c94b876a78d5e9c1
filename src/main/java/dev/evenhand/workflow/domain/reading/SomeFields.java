package dev.evenhand.workflow.domain.reading;

import static dev.evenhand.http.FaultKind.NO_SUCH_FIELD;

import dev.evenhand.workflow.Value.Text;
import dev.evenhand.workflow.domain.document.WorkflowHead;

/// Looks whether the names in a list are fields of the workflow.
final class SomeFields {
  private SomeFields() {}

  static void check(WorkflowHead workflow, Section section, String name) {
    var items = section.items(name);
    for (int number = 0; number < items.size(); number++) {
      if (items.get(number) instanceof Text(var field)
          && !field.isBlank()
          && !workflow.has(field)) {
        section.fault("%s[%d]".formatted(name, number), NO_SUCH_FIELD.of(field));
      }
    }
  }
}
