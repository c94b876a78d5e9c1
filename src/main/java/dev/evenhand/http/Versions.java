package dev.evenhand.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Versions of things as `ETag` and `If-Match` carry them.
public final class Versions {
  private Versions() {}

  /// The entity tag of a version.
  public static String tag(long version) {
    return "\"" + version + "\"";
  }

  /// The version the caller saw, from `If-Match`.
  ///
  /// @throws Refused `428` when the header is missing or is no version
  public static long seen(@Nullable String ifMatch) {
    try {
      if (ifMatch != null) {
        return Long.parseLong(ifMatch.replace("W/", "").replace("\"", "").strip());
      }
    } catch (NumberFormatException e) {
      throw required();
    }
    throw required();
  }

  private static Refused required() {
    return new Refused(
        HttpStatus.PRECONDITION_REQUIRED,
        "version-required",
        "Expected the header If-Match with the version you read, such as \"3\".");
  }
}
