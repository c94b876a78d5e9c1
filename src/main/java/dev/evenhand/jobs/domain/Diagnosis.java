package dev.evenhand.jobs.domain;

import dev.evenhand.jobs.ErrandFailure;
import dev.evenhand.jobs.ErrandFailure.Sort;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why something failed, for those who read no stack traces.
public final class Diagnosis {
  private static final int DEEPEST = 20;
  private static final int LONGEST = 500;

  /// Ours begin so and hold no secrets. What libraries say may name hosts, users and statements.
  private static final String OURS = "Expected ";

  private Diagnosis() {}

  /// What there is to say of a failure.
  ///
  /// @param cause null when nothing is known of it
  public static ErrandFailure of(@Nullable Throwable cause, Instant at) {
    var causes = Stream.iterate(cause, one -> one != null, Throwable::getCause);
    var chain = causes.limit(DEEPEST).toList();
    return new ErrandFailure(at, sort(chain), detail(chain));
  }

  private static Sort sort(List<Throwable> chain) {
    return chain.stream()
        .map(Diagnosis::sort)
        .filter(sort -> sort != Sort.FAULT)
        .findFirst()
        .orElse(Sort.FAULT);
  }

  private static Sort sort(Throwable cause) {
    return switch (cause) {
      case SQLException _ -> Sort.DATABASE;
      case IOException _ -> Sort.NETWORK;
      case TimeoutException _ -> Sort.TIME;
      case VirtualMachineError _ -> Sort.MEMORY;
      default -> Sort.FAULT;
    };
  }

  private static @Nullable String detail(List<Throwable> chain) {
    for (var cause : chain) {
      var said = cause.getMessage();
      if (said != null && said.startsWith(OURS)) {
        return said.substring(0, Math.min(said.length(), LONGEST));
      }
    }
    return null;
  }
}
