package dev.evenhand.http;

import java.util.Map;

/// One thing wrong with a request.
///
/// @param field path of the field, such as `people[0].zone`
/// @param code what is wrong, by which clients say it in the reader's language; see [FaultKind]
/// @param args what such a sentence names
/// @param message the same in English
public record FieldError(String field, String code, Map<String, Object> args, String message) {
  public static FieldError of(String field, Fault fault) {
    return new FieldError(field, fault.kind().code(), fault.args(), fault.message());
  }
}
