package dev.evenhand.workflow.web.definition;

import dev.evenhand.workflow.Workflows.Example;

/// A workflow to begin with.
///
/// @param source the document, in YAML
record WorkflowExampleView(String key, String title, String description, String source) {
  static WorkflowExampleView of(Example example) {
    return new WorkflowExampleView(
        example.key(), example.title(), example.description(), example.source());
  }
}
