package dev.evenhand.http;

/// A text in a list of a document, which knows its path.
///
/// @param text without blanks at its ends
public record JsonText(String field, String text, Fields fields) {
  /// Notes a fault of this text.
  public void fault(Fault fault) {
    fields.fault(field, fault);
  }
}
