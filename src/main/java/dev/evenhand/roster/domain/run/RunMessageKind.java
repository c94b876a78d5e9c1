package dev.evenhand.roster.domain.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All that can be said of a run. Each has a code that never changes, and a sentence in English
/// whose places in braces name arguments; clients say it in the reader's language.
public enum RunMessageKind {
  NOT_FOUND("No timetable was found in this time.\nMaybe continue."),
  IMPOSSIBLE("It is proven that no timetable exists."),
  CELLS_STAY_EMPTY("Cells stay empty."),
  BREAKS_A_RULE("Expected a timetable that keeps all rules, but “{rule}” is broken.\n{problem}"),
  UNREADABLE_TIMETABLE("Expected a timetable of this week, but the solver told another: {problem}"),
  UNREADABLE_WEEK("Expected a week that the solver can read, but it cannot: {problem}"),
  OUT_OF_MEMORY("The solver needed more than {megabytes} MB of memory.\nMaybe continue the run."),
  KILLED("The process of the solver was ended from outside.\nMaybe continue the run."),
  CRASHED("The process of the solver ended by itself, with code {exit}.\nMaybe continue the run."),
  OVERDUE("The solver did not end long after its time.\nMaybe continue the run."),
  NOT_STARTED("The process of the solver could not be started."),
  UNFORESEEN("The search ended for a reason nobody foresaw."),
  NO_PROGRESS("It was begun {attempts} times and did not get on."),
  UNPUBLISHED_NOT_FOUND("It was not published, since no timetable was found in its time."),
  UNPUBLISHED_EMPTY("It was not published, since cells stay empty: {turns}."),
  UNPUBLISHED_CHANGED("It was not published, since somebody has published this week already.");

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final String english;

  RunMessageKind(String english) {
    this.english = english;
  }

  /// What clients know it by, in kebab-case.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The names of the arguments its sentence has in any case.
  public List<String> arguments() {
    return PLACE.matcher(english).results().map(place -> place.group(1)).toList();
  }

  /// The sentence, with the names of its arguments in braces.
  public String english() {
    return english;
  }

  /// A message that takes no arguments.
  public RunMessage plain() {
    return with(Map.of());
  }

  /// A message of this kind.
  ///
  /// @param args by their names; those the sentence has, and maybe more
  public RunMessage with(Map<String, Object> args) {
    var text =
        PLACE
            .matcher(english)
            .replaceAll(place ->
                Matcher.quoteReplacement(word(Objects.requireNonNull(args.get(place.group(1))))));
    return new RunMessage(code(), args, text);
  }

  private static String word(Object value) {
    return value instanceof List<?> list
        ? String.join(", ", list.stream().map(String::valueOf).toList())
        : value.toString();
  }
}
