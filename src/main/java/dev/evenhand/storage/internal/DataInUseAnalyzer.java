package dev.evenhand.storage.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says it in two lines instead of a stack trace.
final class DataInUseAnalyzer extends AbstractFailureAnalyzer<DataInUse> {
  @Override
  protected FailureAnalysis analyze(Throwable root, DataInUse cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Stop it, or choose another directory with --data.", cause);
  }
}
