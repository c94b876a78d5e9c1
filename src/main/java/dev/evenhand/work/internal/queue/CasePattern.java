package dev.evenhand.work.internal.queue;

import static dev.evenhand.http.FaultKind.PATTERN_LOOKS_AROUND;
import static dev.evenhand.http.FaultKind.PATTERN_REFERS_BACK;
import static dev.evenhand.http.FaultKind.PATTERN_TOO_LARGE;
import static dev.evenhand.http.FaultKind.PATTERN_UNBALANCED;
import static dev.evenhand.http.FaultKind.PATTERN_UNREADABLE;
import static dev.evenhand.http.FaultKind.TOO_LONG;

import com.google.re2j.PatternSyntaxException;
import dev.evenhand.http.Fault;
import dev.evenhand.work.PatternSize;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says whether a regular expression can be used to check the keys of items. They are run by RE2,
/// in time that grows with the key only; what RE2 cannot run so is refused.
public final class CasePattern {
  private static final int LONGEST = 300;
  private static final int LARGEST = 10_000;
  private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\[1-9k].*");
  private static final Pattern LOOK_AROUND = Pattern.compile("\\(\\?<?[=!].*", Pattern.DOTALL);

  private CasePattern() {}

  /// What is wrong with the pattern; nothing when it can be used.
  public static Optional<Fault> fault(String pattern) {
    if (pattern.length() > LONGEST) {
      return Optional.of(TOO_LONG.of(LONGEST));
    }
    if (PatternSize.of(pattern) > LARGEST) {
      return Optional.of(PATTERN_TOO_LARGE.of());
    }
    try {
      com.google.re2j.Pattern.compile(pattern);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(fault(e));
    }
  }

  private static Fault fault(PatternSyntaxException fault) {
    var place = String.valueOf(fault.getPattern());
    if (BACK_REFERENCE.matcher(place).matches()) {
      return PATTERN_REFERS_BACK.of(place);
    }
    if (LOOK_AROUND.matcher(place).matches()) {
      return PATTERN_LOOKS_AROUND.of();
    }
    if (place.equals("stack underflow")) {
      return PATTERN_UNBALANCED.of();
    }
    return PATTERN_UNREADABLE.of(fault.getDescription(), place);
  }
}
