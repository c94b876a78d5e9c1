package dev.evenhand.workflow.internal.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.evenhand.work.PatternSize;
import dev.evenhand.workflow.domain.path.Patterns;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Regular expressions run by RE2, which needs time that grows with the text alone.
@Component
public class LinearPatterns implements Patterns {
  private static final int LONGEST = 1_000;
  private static final int LARGEST = 20_000;

  @Override
  public boolean matches(String pattern, String text) {
    return read(iRegexp(pattern)).map(read -> read.matcher(text).matches()).orElse(false);
  }

  @Override
  public boolean finds(String pattern, String text) {
    return read(iRegexp(pattern)).map(read -> read.matcher(text).find()).orElse(false);
  }

  /// A pattern that can be run; nothing for one that is wrong, or too large when it is written out.
  static Optional<Pattern> read(String pattern) {
    if (pattern.length() > LONGEST || PatternSize.of(pattern) > LARGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(Pattern.compile(pattern));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /// In the patterns of JSONPath (RFC 9485) a dot is no end of a line of any kind.
  private static String iRegexp(String pattern) {
    var written = new StringBuilder();
    boolean isInClass = false;
    for (int place = 0; place < pattern.length(); place++) {
      char next = pattern.charAt(place);
      if (next == '\\' && place + 1 < pattern.length()) {
        written.append(next).append(pattern.charAt(++place));
        continue;
      }
      isInClass = next == '[' || (isInClass && next != ']');
      written.append(next == '.' && !isInClass ? "[^\\n\\r]" : String.valueOf(next));
    }
    return written.toString();
  }
}
