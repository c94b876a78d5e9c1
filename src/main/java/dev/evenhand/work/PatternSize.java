package dev.evenhand.work;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long a regular expression becomes once its counted repetitions are written out, which is how
/// it is run. A few characters, such as `((a{999}){999}){999}`, can ask for more than there is
/// memory. Answers too much rather than too little.
public final class PatternSize {
  private static final long CEILING = Integer.MAX_VALUE;
  private static final Pattern REPEAT = Pattern.compile("\\{(\\d{1,4})(,(\\d{0,4}))?}");

  private final String text;
  private int place;

  private PatternSize(String text) {
    this.text = text;
  }

  /// In characters or groups of them; at most [Integer#MAX_VALUE].
  public static long of(String pattern) {
    var size = new PatternSize(pattern);
    long sum = 0;
    while (size.place < pattern.length()) {
      sum = Math.min(sum + size.sequence(), CEILING);
    }
    return sum;
  }

  /// Reads until a parenthesis closes, or to the end.
  private long sequence() {
    long sum = 0;
    long last = 0;
    while (place < text.length()) {
      var repeat = REPEAT.matcher(text).region(place, text.length());
      if (repeat.lookingAt()) {
        place = repeat.end();
        last = Math.min(last * times(repeat), CEILING);
        continue;
      }
      char next = text.charAt(place++);
      if (next == ')') {
        break;
      }
      if (next == '*' || next == '+' || next == '?') {
        sum++;
        continue;
      }
      sum = Math.min(sum + last, CEILING);
      last = atom(next);
    }
    return Math.min(sum + last, CEILING);
  }

  private long atom(char first) {
    return switch (first) {
      case '(' -> sequence();
      case '[' -> characterClass();
      case '\\' -> escape();
      default -> 1;
    };
  }

  private long escape() {
    if (!text.startsWith("Q", place)) {
      place++;
      return 1;
    }
    int end = text.indexOf("\\E", place);
    int length = (end < 0 ? text.length() : end) - place;
    place = end < 0 ? text.length() : end + 2;
    return length;
  }

  /// A bracket right at the start stands for itself, and so does one after a backslash.
  private long characterClass() {
    if (text.startsWith("^", place)) {
      place++;
    }
    for (int start = place; place < text.length(); place++) {
      if (text.startsWith("[:", place) && text.indexOf(":]", place) > 0) {
        place = text.indexOf(":]", place) + 1;
      } else if (text.charAt(place) == '\\') {
        place++;
      } else if (text.charAt(place) == ']' && place > start) {
        place++;
        break;
      }
    }
    return 1;
  }

  /// No repetition writes out nothing: whatever is repeated 0 times still has to be read.
  private static long times(Matcher repeat) {
    long least = Long.parseLong(repeat.group(1));
    var most = repeat.group(3);
    if (most == null) {
      return Math.max(1, least);
    }
    return most.isEmpty() ? least + 1 : Math.max(1, Math.max(least, Long.parseLong(most)));
  }
}
