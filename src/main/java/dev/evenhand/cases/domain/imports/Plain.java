package dev.evenhand.cases.domain.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as they are compared: without accents, case, punctuation.
public final class Plain {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private Plain() {}

  /// The words of a column's name, with blanks between them; `accountName` has two.
  static String header(String text) {
    return words(HUMP.matcher(text).replaceAll(" "), " ");
  }

  /// Words in lower case with a separator between them.
  static String words(String text, String separator) {
    var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    var words = NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.replace(" ", separator);
  }

  /// A name of a person or queue, as names are compared.
  public static String name(String text) {
    return BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
