package dev.evenhand.http;

import java.util.List;

/// A request whose fields do not fit; answered with `422` and every fault by field.
public final class InvalidInput extends RuntimeException {
  private final List<FieldError> errors;

  public InvalidInput(List<FieldError> errors) {
    super(errors.getFirst().field() + ": " + errors.getFirst().message());
    this.errors = List.copyOf(errors);
  }

  public InvalidInput(String field, Fault fault) {
    this(List.of(FieldError.of(field, fault)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}
