package dev.evenhand.http;

/// One thing wrong with a request.
///
/// @param field path of the field, such as `people[0].zone`
public record FieldError(String field, String message) {}
