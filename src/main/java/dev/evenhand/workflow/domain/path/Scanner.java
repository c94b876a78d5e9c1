package dev.evenhand.workflow.domain.path;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads the words of a query one after the other.
final class Scanner {
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d*");
  private static final Pattern NUMBER =
      Pattern.compile("(?:-0|0|-?[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?");
  private static final Pattern FUNCTION = Pattern.compile("[a-z][a-z0-9_]*(?=\\()");
  private static final Pattern WORD = Pattern.compile("true|false|null");
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{4}");
  private static final long SAFE = (1L << 53) - 1;

  private final String text;
  private int place;

  Scanner(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return place == text.length();
  }

  PathProblem problem(String problem) {
    return new PathProblem(problem, place);
  }

  /// Takes a sign when it is next.
  boolean takes(String sign) {
    if (text.startsWith(sign, place)) {
      place += sign.length();
      return true;
    }
    return false;
  }

  boolean isNext(String sign) {
    return text.startsWith(sign, place);
  }

  void expect(String sign) {
    if (!takes(sign)) {
      throw problem("“%s” is expected".formatted(sign));
    }
  }

  /// Takes blanks, which mean nothing.
  void blanks() {
    while (place < text.length() && " \t\n\r".indexOf(text.charAt(place)) >= 0) {
      place++;
    }
  }

  /// Takes blanks when the sign follows them, and nothing otherwise.
  boolean blanksBefore(String... signs) {
    int start = place;
    blanks();
    for (var sign : signs) {
      if (isNext(sign)) {
        return true;
      }
    }
    place = start;
    return false;
  }

  /// A name written without quotes.
  String name() {
    int start = place;
    while (place < text.length() && isOfName(text.codePointAt(place), place > start)) {
      place += Character.charCount(text.codePointAt(place));
    }
    if (place == start) {
      throw problem("a name is expected");
    }
    return text.substring(start, place);
  }

  private static boolean isOfName(int point, boolean isLater) {
    boolean isLetter = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
    boolean isDigit = point >= '0' && point <= '9';
    boolean isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return isLetter || point == '_' || (point >= 0x80 && !isSurrogate) || (isLater && isDigit);
  }

  boolean isQuoteNext() {
    return isNext("'") || isNext("\"");
  }

  boolean isWholeNext() {
    return WHOLE.matcher(text).region(place, text.length()).lookingAt();
  }

  /// A whole number that every JSON reader knows exactly.
  long whole() {
    var digits = matched(WHOLE, "a whole number");
    if (digits.length() > 17 || Math.abs(Long.parseLong(digits)) > SAFE) {
      throw problem("the number before is too large");
    }
    return Long.parseLong(digits);
  }

  boolean isNumberNext() {
    return NUMBER.matcher(text).region(place, text.length()).lookingAt();
  }

  BigDecimal number() {
    return new BigDecimal(matched(NUMBER, "a number"));
  }

  boolean isFunctionNext() {
    return FUNCTION.matcher(text).region(place, text.length()).lookingAt();
  }

  String function() {
    return matched(FUNCTION, "a function");
  }

  boolean isWordNext() {
    return WORD.matcher(text).region(place, text.length()).lookingAt();
  }

  String word() {
    return matched(WORD, "true, false or null");
  }

  private String matched(Pattern pattern, String what) {
    var matcher = pattern.matcher(text).region(place, text.length());
    if (!matcher.useTransparentBounds(true).lookingAt()) {
      throw problem(what + " is expected");
    }
    place = matcher.end();
    return matcher.group();
  }

  /// A text between quotes.
  String quoted() {
    char quote = text.charAt(place++);
    var found = new StringBuilder();
    while (!isAtEnd() && text.charAt(place) != quote) {
      char next = text.charAt(place);
      if (next < ' ') {
        throw problem("a character stands there that has to be written as \\u");
      }
      place++;
      if (next == '\\') {
        escaped(quote, found);
      } else {
        found.append(next);
      }
    }
    if (isAtEnd()) {
      throw problem("the end of a text is expected");
    }
    place++;
    return found.toString();
  }

  private void escaped(char quote, StringBuilder found) {
    char next = isAtEnd() ? ' ' : text.charAt(place);
    int known = "bfnrt/\\".indexOf(next);
    if (known >= 0) {
      found.append("\b\f\n\r\t/\\".charAt(known));
      place++;
    } else if (next == quote) {
      found.append(quote);
      place++;
    } else if (next == 'u') {
      unicode(found);
    } else {
      throw problem("“\\” is followed by something unknown");
    }
  }

  /// One code unit, or two that make a character together.
  private void unicode(StringBuilder found) {
    char first = hex();
    if (Character.isLowSurrogate(first)) {
      throw problem("half a character stands");
    }
    found.append(first);
    if (Character.isHighSurrogate(first)) {
      expect("\\");
      char second = hex();
      if (!Character.isLowSurrogate(second)) {
        throw problem("half a character stands");
      }
      found.append(second);
    }
  }

  private char hex() {
    expect("u");
    return (char) Integer.parseInt(matched(HEX, "four hexadecimal digits"), 16);
  }
}
