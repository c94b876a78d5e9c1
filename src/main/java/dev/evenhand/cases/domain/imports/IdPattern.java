package dev.evenhand.cases.domain.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds a regular expression that every id of a table matches: the letters they share, so many
/// digits. Ids that have no shape in common match `.+`.
public final class IdPattern {
  private static final String ANYTHING = ".+";
  private static final Pattern RUN = Pattern.compile("[0-9]+|[A-Za-z]+|.", Pattern.DOTALL);

  private @Nullable List<Run> runs;
  private boolean isMixed;

  /// Takes an id into account.
  public void add(String id) {
    if (isMixed) {
      return;
    }
    var read = RUN.matcher(id).results().map(found -> Run.of(found.group())).toList();
    var known = runs;
    if (known == null) {
      runs = read;
    } else if (haveSameShape(known, read)) {
      var merged = new ArrayList<Run>();
      for (int i = 0; i < read.size(); i++) {
        merged.add(known.get(i).with(read.get(i)));
      }
      runs = merged;
    } else {
      isMixed = true;
    }
  }

  /// The pattern of all ids so far.
  public String pattern() {
    return isMixed || runs == null || runs.isEmpty()
        ? ANYTHING
        : runs.stream().map(Run::pattern).collect(Collectors.joining());
  }

  private static boolean haveSameShape(List<Run> known, List<Run> read) {
    if (known.size() != read.size()) {
      return false;
    }
    for (int i = 0; i < read.size(); i++) {
      if (!known.get(i).fits(read.get(i))) {
        return false;
      }
    }
    return true;
  }

  private enum Kind {
    DIGITS("[0-9]"),
    LETTERS("[A-Za-z]"),
    SIGN("");

    private final String one;

    Kind(String one) {
      this.one = one;
    }
  }

  /// Characters of one kind that follow each other.
  ///
  /// @param shared what they are in every id; null when ids differ
  private record Run(Kind kind, @Nullable String shared, int shortest, int longest) {
    static Run of(String text) {
      char first = text.charAt(0);
      if (first >= '0' && first <= '9') {
        return new Run(Kind.DIGITS, null, text.length(), text.length());
      }
      boolean isLetter = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z');
      return new Run(isLetter ? Kind.LETTERS : Kind.SIGN, text, text.length(), text.length());
    }

    boolean fits(Run other) {
      return kind == other.kind
          && (kind != Kind.SIGN || String.valueOf(shared).equals(other.shared));
    }

    Run with(Run other) {
      return new Run(
          kind,
          shared != null && shared.equals(other.shared) ? shared : null,
          Math.min(shortest, other.shortest),
          Math.max(longest, other.longest));
    }

    String pattern() {
      if (shared != null) {
        return shared.replaceAll("(\\p{Punct})", "\\\\$1");
      }
      if (shortest == longest) {
        return shortest == 1 ? kind.one : kind.one + "{" + shortest + "}";
      }
      return kind.one + "{" + shortest + "," + longest + "}";
    }
  }
}
