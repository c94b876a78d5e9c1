package dev.evenhand.workflow.domain.version;

/// What a document is written in.
public enum SourceFormat {
  YAML,
  JSON
}
