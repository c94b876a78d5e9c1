package dev.evenhand.workflow.domain.document;

/// A link to something elsewhere that helps to understand.
public record Reference(String label, String description, String uri) {}
