package dev.evenhand.work.internal.queue;

import com.google.re2j.PatternSyntaxException;
import dev.evenhand.work.domain.PatternSize;
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

  /// What is wrong with the pattern, in a sentence; nothing when it can be used.
  public static Optional<String> fault(String pattern) {
    if (pattern.length() > LONGEST) {
      return Optional.of("Expected at most " + LONGEST + " characters.");
    }
    if (PatternSize.of(pattern) > LARGEST) {
      return Optional.of("Expected fewer repetitions: written out, this pattern is too long.");
    }
    try {
      com.google.re2j.Pattern.compile(pattern);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of("Expected a regular expression as RE2 runs it, but " + reason(e) + ".");
    }
  }

  private static String reason(PatternSyntaxException fault) {
    var place = String.valueOf(fault.getPattern());
    if (BACK_REFERENCE.matcher(place).matches()) {
      return "back-references such as “" + place + "” are not possible";
    }
    if (LOOK_AROUND.matcher(place).matches()) {
      return "looking ahead or behind with “(?” is not possible";
    }
    if (place.equals("stack underflow")) {
      return "there is a “)” without its “(”";
    }
    return "got " + fault.getDescription() + " in “" + place + "”";
  }
}
