package dev.evenhand.deals.domain.capacity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Texts of a CRM, in which several values may stand side by side, compared without case.
public final class Words {
  private static final Pattern BETWEEN = Pattern.compile("[;,/|]");

  private Words() {}

  /// The values of a text, without blanks at their ends.
  public static Set<String> of(String text) {
    return Arrays.stream(BETWEEN.split(text))
        .map(Words::folded)
        .filter(word -> !word.isEmpty())
        .collect(toUnmodifiableSet());
  }

  /// One value as it is compared.
  public static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
