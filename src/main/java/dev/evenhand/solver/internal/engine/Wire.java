package dev.evenhand.solver.internal.engine;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Values as lines of JSON. Whatever is no such line is noise of the process, not a value.
final class Wire {
  /// The line that asks the engine to stop.
  static final String STOP = "stop";

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Wire() {}

  static String line(Job job) {
    return JSON.writeValueAsString(job);
  }

  static String line(Report report) {
    return JSON.writerFor(Report.class).writeValueAsString(report);
  }

  static Optional<Job> findJob(String line) {
    return find(line, Job.class);
  }

  static Optional<Report> findReport(String line) {
    return find(line, Report.class);
  }

  private static <T> Optional<T> find(String line, Class<T> type) {
    try {
      return Optional.ofNullable(JSON.readValue(line, type));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }
}
