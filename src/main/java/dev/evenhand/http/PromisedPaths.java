package dev.evenhand.http;

import java.util.List;

/// Paths outside `/api` that a module answers by itself, because others were told to call them
/// there. A module publishes them as a bean; whoever calls them has to say who it is, as under
/// `/api`.
///
/// @param patterns as Spring writes paths; whatever they do not match is a page
public record PromisedPaths(List<String> patterns) {
  /// A step of a path that is an id; `ui` is a page's.
  public static final String ID = "{id:(?!ui$).+}";

  public PromisedPaths {
    patterns = List.copyOf(patterns);
  }

  public static PromisedPaths of(String... patterns) {
    return new PromisedPaths(List.of(patterns));
  }
}
