package dev.evenhand.workflow.internal.callback;

import dev.evenhand.company.CompanyId;
import java.util.UUID;

/// Whether a token is one of ours.
public sealed interface Verdict {
  /// It is, and counts still; whether it was used already only the task knows.
  ///
  /// @param attempt of calling the service, which the token was made for
  record Genuine(CompanyId company, UUID task, int attempt) implements Verdict {}

  /// It is none, or somebody changed it.
  record Forged() implements Verdict {}

  /// It was one.
  record Expired() implements Verdict {}
}
